import type { TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { inTurns } from '@/lib/platform/in-turns';
import { report } from '@/lib/platform/log';
import { readDueInput } from '@/lib/stores/due-now';
import { newest, readOrWait } from '@/lib/stores/enquiries';
import { reminders } from '@/lib/stores/reminders';
import { asideToTell } from './put-aside';
import { readWhole } from './read-whole';

/** More than a window shows. */
const FIRST_ROWS = 30;
const CLOCKS_AT_ONCE = 200;

let warming = new AbortController();

/** The newest rows, to be seen while all the others are read; nothing when they cannot be read. */
export async function readFirstRows(): Promise<Partial<TrackerProps>> {
  try {
    const enquiries = await newest(FIRST_ROWS);
    if (enquiries.length < FIRST_ROWS) return {};
    const [input, memory] = await Promise.all([readDueInput(enquiries), reminders.get()]);
    return { enquiries, timelineOf: timelinesAt(input, memory) };
  } catch {
    return {};
  }
}

/**
 * Everything kept that the page shows; where it cannot be read the page is told, and keeps what it shows.
 * @param changed ids of those that are different from the last reading, or that any may be
 */
export async function readTracker(changed: ReadonlySet<string> | 'all'): Promise<Partial<TrackerProps>> {
  try {
    return await readOrWait(() => readKeptNow(changed));
  } catch (fault) {
    report('the enquiries could not be read', fault);
    return { hasFailed: true };
  }
}

async function readKeptNow(changed: ReadonlySet<string> | 'all'): Promise<Partial<TrackerProps>> {
  const { enquiries, quarantined, keep } = await readWhole(changed);
  const [input, memory] = await Promise.all([readDueInput(enquiries.filter(isListed)), reminders.get()]);
  const timelineOf = timelinesAt(input, memory);
  warm(enquiries, timelineOf);
  return {
    enquiries: enquiries.filter(({ joinedInto }) => joinedInto === null).sort(newestFirst),
    hasFailed: false,
    isWhole: true,
    setAside: await asideToTell(quarantined.length),
    series: seriesOf([...input.enquiries, ...input.deadlines]),
    office: input.role,
    timelineOf,
    keep,
  };
}

/** Reads the clocks of all of them a few at a time, so that the first filter by date does not wait for them. */
function warm(enquiries: readonly Enquiry[], timelineOf: (one: Enquiry) => unknown): void {
  warming.abort();
  warming = new AbortController();
  const read = (piece: readonly Enquiry[]) => piece.forEach(timelineOf);
  void inTurns(enquiries, CLOCKS_AT_ONCE, read, warming).catch(() => undefined);
}

function seriesOf(all: readonly { series: SeriesId | null }[]): SeriesId[] {
  return [...new Set(all.flatMap(({ series }) => series ?? []))].sort().reverse();
}

function newestFirst(a: Enquiry, b: Enquiry): number {
  return a.id < b.id ? 1 : -1;
}
