import type { Enquiry } from '@/lib/model/enquiry';
import { now, today } from '@/lib/platform/clock';
import { type DueInput, dueItems, type TimelineItem } from './due';
import { all } from './enquiries';
import { knownDeadlines } from './known-deadlines';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/**
 * Everything kept on this computer that clocks are read from, at this moment.
 * @param known the enquiries, where they were just read
 */
export async function readDueInput(known?: readonly Enquiry[]): Promise<DueInput> {
  const [deadlines, enquiries, said, { leadDays, role }] = await Promise.all([
    knownDeadlines(),
    known ?? all(),
    seriesSaid.get(),
    settings.get(),
  ]);
  const days = { london: today('Europe/London'), office: today() };
  return { deadlines, enquiries, said, role, leadDays, now: now(), today: days };
}

/** What the officer should see to now, the most pressing first. */
export async function dueNow(): Promise<TimelineItem[]> {
  return dueItems(await readDueInput());
}
