import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { nearFrom } from '@/lib/model/settings';
import { now, today, zoneHere } from '@/lib/platform/clock';
import { type DueInput, dueItems, type TimelineItem } from './due';
import { all } from './enquiries';
import { knownDeadlines } from './known-deadlines';
import { reminders } from './reminders';
import { divideDue } from './reminders/answers';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/**
 * Everything kept on this computer that clocks are read from, at this moment.
 * @param known the enquiries, where they were just read
 */
export async function readDueInput(known?: readonly Enquiry[]): Promise<DueInput> {
  const [deadlines, enquiries, said, chosen] = await Promise.all([
    knownDeadlines(),
    known ?? all(),
    seriesSaid.get(),
    settings.get(),
  ]);
  const days = { london: today('Europe/London'), office: today() };
  return {
    deadlines,
    enquiries,
    said,
    role: chosen.role,
    leadDays: nearFrom(chosen),
    weekend: chosen.weekend,
    now: now(),
    zone: zoneHere(),
    today: days,
  };
}

/**
 * What the officer should see to now, the most pressing first, and what of it they put off or did.
 * `on`: the day of the office it is said of.
 */
export async function dueNow(
  known: readonly Enquiry[],
): Promise<{ on: CalendarDate; open: TimelineItem[]; putOff: TimelineItem[] }> {
  const [input, memory] = await Promise.all([readDueInput(known), reminders.get()]);
  const on = input.today.office;
  return { on, ...divideDue(dueItems(input), memory, on) };
}
