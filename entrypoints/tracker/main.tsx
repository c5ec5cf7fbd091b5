import { render } from 'preact';
import { openPage } from '@/components/shared/open-page';
import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import { CSV_TYPE, csvName, toCsv } from '@/lib/export/to-csv';
import { text } from '@/lib/i18n/text';
import type { Enquiry } from '@/lib/model/enquiry';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { report } from '@/lib/platform/log';
import { deadlines } from '@/lib/stores/deadlines';
import { all, setAside as enquiriesSetAside, onChange } from '@/lib/stores/enquiries';
import { knownDeadlines } from '@/lib/stores/known-deadlines';
import { setAside } from '@/lib/stores/set-aside';
import { settings } from '@/lib/stores/settings';

const root = openPage(text('tracker.title'));

let shown: TrackerProps = {
  enquiries: null,
  timelineOf: () => [],
  setAside: { enquiries: 0, parts: [] },
  onExport: saveAsCsv,
};

function show(news: Partial<TrackerProps>): void {
  shown = { ...shown, ...news };
  render(<TrackerApp {...shown} />, root);
}

async function readAll(): Promise<void> {
  try {
    const [enquiries, aside, known, { leadDays }] = await Promise.all([
      all(),
      enquiriesSetAside(),
      knownDeadlines(),
      settings.get(),
    ]);
    // After the reading above: what does not fit is put aside while it is read.
    const parts = [...new Set((await setAside()).map(({ from }) => from))];
    const days = { london: today('Europe/London'), office: today() };
    show({
      enquiries: enquiries.toSorted(newestFirst),
      setAside: { enquiries: aside.length, parts },
      timelineOf: timelinesAt({ deadlines: known, leadDays, now: now(), today: days }),
    });
  } catch (fault) {
    report('the enquiries could not be read', fault);
    show({ enquiries: 'failed' });
  }
}

function newestFirst(a: Enquiry, b: Enquiry): number {
  return a.id < b.id ? 1 : -1;
}

function saveAsCsv(enquiries: readonly Enquiry[]): string {
  const name = csvName(today());
  download(name, CSV_TYPE, toCsv(enquiries));
  return name;
}

show({});
void readAll();
onChange(() => void readAll());
deadlines.watch(() => void readAll());
settings.watch(() => void readAll());
