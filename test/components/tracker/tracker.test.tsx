// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { candidate, enquiry, MONDAY } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

const FRIDAY = '2023-09-22' as CalendarDate;
const timelineOf = timelinesAt({
  deadlines: [],
  enquiries: [],
  said: [],
  role: null,
  leadDays: 7,
  now: '2023-09-22T12:00:00+00:00' as Instant,
  today: { london: FRIDAY, office: FRIDAY },
});

function tracker(parts: Partial<TrackerProps> = {}) {
  const saved: (readonly Enquiry[])[] = [];
  const told: unknown[][] = [];
  const root = draw(
    <TrackerApp
      enquiries={[enquiry()]}
      timelineOf={timelineOf}
      setAside={{ enquiries: 0, parts: [] }}
      onSetAsideSeen={() => {}}
      series={['2023-06']}
      onAsk={() => Promise.reject(new Error('not asked'))}
      office={null}
      onSaid={async (...words) => void told.push(words)}
      takeAway={{
        csv: (enquiries) => {
          saved.push(enquiries);
          return 'enquiries.csv';
        },
        excelCsv: () => 'enquiries.excel.csv',
        xlsx: async () => 'enquiries.xlsx',
        copy: async () => {},
        calendar: async () => null,
        print: () => {},
      }}
      {...parts}
    />,
  );
  return { root, saved, told };
}

test('a row shows the enquiry and carries its state', () => {
  const row = find(tracker().root, '[data-enquiry]');
  expect(row.dataset).toMatchObject({ enquiry: 'e1', state: 'submitted' });
  for (const words of ['300001', '0713', 'Amina Yusuf', '0625', '42', 'Submitted', 'June 2023']) {
    expect(row.textContent).toContain(words);
  }
});

test('a state nobody has seen before is shown in the words of Direct', () => {
  const { root } = tracker({ enquiries: [enquiry({ state: 'other', stateText: 'Under review' })] });
  expect(find(root, '[data-enquiry]').dataset.state).toBe('other');
  expect(find(root, '[data-enquiry]').textContent).toContain('Under review');
});

test('Service 5 is about all candidates', () => {
  const { root } = tracker({ enquiries: [enquiry({ allCandidates: true, candidates: [] })] });
  expect(find(root, '[data-enquiry]').textContent).toContain('All candidates');
});

test('what is due next is said in words', () => {
  expect(find(tracker().root, '[data-enquiry] [data-due]').textContent).toMatch(/\w+/);
});

test('names with markup stay text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { root } = tracker({ enquiries: [enquiry({ candidates: [candidate('0001', name)], note: name })] });
  expect(root.querySelector('img')).toBeNull();
  expect(find(root, '[data-enquiry]').textContent).toContain(name);
});

test('a name typed into the box leaves its rows only, and only they are saved to the file', async () => {
  const other = enquiry({ id: 'e2', candidates: [candidate('0001', 'Ben')], note: '' });
  const { root, saved } = tracker({ enquiries: [enquiry(), other] });
  await type(root, '[data-find]', 'ben');
  expect([...root.querySelectorAll<HTMLElement>('[data-enquiry]')].map((row) => row.dataset.enquiry)).toEqual(
    ['e2'],
  );
  await press(root, '[data-action="export-csv"]');
  expect(saved.map((list) => list.map(({ id }) => id))).toEqual([['e2']]);
  expect(root.textContent).toContain('Saved 1 enquiry in enquiries.csv');
});

test('ten thousand enquiries are drawn two hundred at a time', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => enquiry({ id: `e${at}`, number: String(at) }));
  const { root } = tracker({ enquiries: many });
  expect(root.querySelectorAll('[data-enquiry]')).toHaveLength(200);
  await press(root, '[data-action="show-more"]');
  expect(root.querySelectorAll('[data-enquiry]')).toHaveLength(400);
});

test('a row opens its history, its letters and what is not known yet', async () => {
  const { root } = tracker({ enquiries: [enquiry({ number: null, documents: { Ack: MONDAY } })] });
  await press(root, '[data-action="details"]');
  expect(find(root, '.history').textContent).toContain('State: Submitted');
  expect(find(root, '.history').textContent).toContain('noted when you pressed the button');
  expect(find(root, '[data-document="Ack"]').textContent).toContain('18 September 2023');
  expect(find(root, '[data-missing]').textContent).toBe('Enquiry number');
});

test('with no enquiry it says what to do first', () => {
  const { root } = tracker({ enquiries: [] });
  expect(root.textContent).toContain('Make an enquiry on Direct as usual');
  expect(find<HTMLButtonElement>(root, '[data-action="export-csv"]').disabled).toBe(true);
});

test('records that could not be read are told of, not dropped in silence', () => {
  const { root } = tracker({ setAside: { enquiries: 2, parts: [] } });
  expect(find(root, '[data-set-aside]').textContent).toBe('2 kept records could not be read');
  expect(root.querySelector('[data-set-aside-part]')).toBeNull();
});

test.each([
  ['deadlines', 'A deadline could not be read.'],
  ['settings', 'Your settings could not be read'],
  ['dismissals', 'Something you set aside beside a form'],
  ['series-said', 'Something your office said about a series'],
  ['of a later version', 'Something the assistant keeps could not be read.'],
])('what was put aside of %s is told of, with what to do', (part, words) => {
  const { root } = tracker({ setAside: { enquiries: 0, parts: [part] } });
  expect(find(root, '[data-set-aside-part]').textContent).toContain(words);
  expect(root.textContent).toContain('Nothing was deleted');
  expect(root.querySelector('[data-set-aside]')).toBeNull();
});

test('what was put aside can be put away once it was read', async () => {
  let seen = 0;
  const onSetAsideSeen = () => {
    seen += 1;
  };
  const { root } = tracker({ setAside: { enquiries: 2, parts: [] }, onSetAsideSeen });
  await press(root, '[data-action="set-aside-seen"]');
  expect(seen).toBe(1);
  expect(document.activeElement).toBe(find(root, 'main'));
});

test('when nothing can be read it does not look empty', () => {
  const { root } = tracker({ enquiries: 'failed' });
  expect(root.textContent).toContain('Nothing is lost');
  expect(root.textContent).not.toContain('No enquiry is kept');
});

test('a press on a column sorts by it, a second turns it round', async () => {
  const { root } = tracker({
    enquiries: [enquiry({ id: 'b', number: '2' }), enquiry({ id: 'a', number: '1' })],
  });
  const ids = () =>
    [...root.querySelectorAll<HTMLElement>('[data-enquiry]')].map((row) => row.dataset.enquiry);
  await press(root, '[data-sort="number"]');
  expect(ids()).toEqual(['a', 'b']);
  await press(root, '[data-sort="number"]');
  expect(ids()).toEqual(['b', 'a']);
  expect(find(root, '[aria-sort="descending"]').textContent).toBe('Enquiry');
});
