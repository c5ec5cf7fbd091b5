import { h, render } from 'preact';
import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { NOTHING_TOLD } from '@/lib/model/reminder';
import { fold } from '@/lib/stores/enquiries/fold';
import { noRequests } from '../components/tracker/any-requests';
import { keptEnquiries } from './kept-enquiries';

const SIZES = [60, 1_000, 10_000];
const TURNS = 7;
const DAY = '2023-09-22' as CalendarDate;
const NOW = '2023-09-22T12:00:00+00:00' as Instant;

/** Prints the milliseconds from an action of the officer on the list of enquiries to the changed page, laid out. */
export async function bench(): Promise<void> {
  const head = ['first rows', 'first letter', 'next letter', 'by service', 'overdue', 'sort', 'rows drawn'];
  console.log(line('enquiries', ...head));
  for (const size of SIZES) {
    const runs: number[][] = [];
    for (let turn = 0; turn < TURNS; turn += 1) runs.push(await oneRun(size));
    const median = head.map(
      (_, at) => runs.map((run) => run[at] ?? 0).sort((a, b) => a - b)[TURNS >> 1] ?? 0,
    );
    console.log(line(String(size), ...median.map((figure) => figure.toFixed(0))));
  }
}

async function oneRun(size: number): Promise<number[]> {
  const root = document.createElement('div');
  document.body.append(root);
  const props = propsOf(enquiriesOf(size));
  const query = <E extends Element>(fits: string) => root.querySelector<E>(fits) as E;
  const choose = (name: string, value: string) => enter(query(`[data-filter="${name}"]`), value, 'change');
  const word = (value: string) => enter(query('[data-find]'), value, 'input');
  const times = [await timed(() => render(h(TrackerApp, props), root))];
  times.push(await timed(() => word('l')));
  times.push(await timed(() => word('layla')));
  await timed(() => word(''));
  times.push(await timed(() => choose('service', '2S')));
  await timed(() => choose('service', 'all'));
  times.push(await timed(() => choose('due', 'overdue')));
  await timed(() => choose('due', 'all'));
  times.push(await timed(() => query<HTMLElement>('[data-sort="candidates"]').click()));
  times.push(root.querySelectorAll('[data-enquiry]').length);
  render(null, root);
  root.remove();
  return times;
}

/** Until what an action causes is drawn and laid out. */
async function timed(act: () => void): Promise<number> {
  await new Promise((quiet) => setTimeout(quiet, 30));
  const begin = performance.now();
  act();
  await new Promise((drawn) => setTimeout(drawn));
  document.body.getBoundingClientRect();
  return performance.now() - begin;
}

function enter(box: HTMLInputElement | HTMLSelectElement, value: string, event: string): void {
  box.value = value;
  box.dispatchEvent(new Event(event, { bubbles: true }));
}

function propsOf(enquiries: Enquiry[]): TrackerProps {
  const today = { london: DAY, office: DAY };
  const nothing = {
    deadlines: [],
    said: [],
    role: null,
    leadDays: 7,
    weekend: 'saturday-sunday' as const,
    zone: 'Europe/London',
  };
  return {
    enquiries,
    hasFailed: false,
    isWhole: true,
    timelineOf: timelinesAt({ ...nothing, enquiries, now: NOW, today }, NOTHING_TOLD),
    view: { columns: null, masked: false },
    onView: noted,
    setAside: { enquiries: 0, parts: [] },
    onSetAsideSeen: noted,
    forgotten: [],
    onForgottenSeen: noted,
    series: ['2023-06'],
    onAsk: notAsked,
    choices: ['2023-06'],
    likely: '2023-06',
    newsSince: NOW,
    onNewsSeen: noted,
    office: null,
    on: { change: notAsked, add: notAsked, move: notAsked },
    keep: null,
    takeAway: {
      csv: notAsked,
      excelCsv: notAsked,
      xlsx: notAsked,
      copy: notAsked,
      calendar: notAsked,
      print: noted,
    },
    requests: noRequests,
  };
}

const noted = () => {};
const notAsked = () => Promise.reject(new Error('not asked'));

function enquiriesOf(count: number): Enquiry[] {
  return keptEnquiries(count).map(({ id, series, events }) => ({ id, series, events, ...fold(events) }));
}

function line(name: string, ...figures: string[]): string {
  return name.padEnd(12) + figures.map((figure) => figure.padStart(14)).join('');
}
