import { now, today } from '@/lib/platform/clock';
import { type DueInput, dueItems, type TimelineItem } from './due';
import { all } from './enquiries';
import { knownDeadlines } from './known-deadlines';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/** Everything kept on this computer that clocks are read from, at this moment. */
export async function readDueInput(): Promise<DueInput> {
  const [deadlines, enquiries, said, { leadDays, role }] = await Promise.all([
    knownDeadlines(),
    all(),
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
