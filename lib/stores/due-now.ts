import { now, today } from '@/lib/platform/clock';
import { dueItems, type TimelineItem } from './due';
import { all } from './enquiries';
import { knownDeadlines } from './known-deadlines';
import { settings } from './settings';

/** What the officer should see to now, the most pressing first, from everything kept on this computer. */
export async function dueNow(): Promise<TimelineItem[]> {
  const [deadlines, enquiries, { leadDays }] = await Promise.all([knownDeadlines(), all(), settings.get()]);
  const days = { london: today('Europe/London'), office: today() };
  return dueItems({ deadlines, enquiries, leadDays, now: now(), today: days });
}
