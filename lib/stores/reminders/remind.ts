import type { Enquiry } from '@/lib/model/enquiry';
import { seriesName } from '@/lib/model/series';
import { report } from '@/lib/platform/log';
import { mayNotify, notify } from '@/lib/platform/notifications';
import type { TimelineItem } from '../due';
import { dueItems } from '../due';
import { readDueInput } from '../due-now';
import { settings } from '../settings';
import { reminders } from '.';
import type { DueWords } from './due-words';
import { withWaking } from './missed';
import { planReminders, type ReminderPlan } from './plan-reminders';

/**
 * Looks at the dates and tells what is to be told, as often as one likes. What is told is remembered first, so
 * that it is never told twice. A fault is noted and never stops other work.
 * @param known the enquiries in the list, just read
 */
export async function remind(words: DueWords, known: readonly Enquiry[]): Promise<void> {
  try {
    await tellWhatIsDue(words, known);
  } catch (fault) {
    report('reminders could not be worked out', fault);
  }
}

async function tellWhatIsDue(words: DueWords, enquiries: readonly Enquiry[]): Promise<void> {
  const [input, { leadDays, notify: wanted }] = await Promise.all([readDueInput(enquiries), settings.get()]);
  const tells = wanted && (await mayNotify());
  let plan: ReminderPlan | null = null;
  await reminders.update((before) => {
    const memory = withWaking(before, input);
    if (!tells) return memory;
    plan = planReminders(dueItems(input), memory, leadDays, input.today.office);
    return plan.memory;
  });
  if (plan) await tell(words, plan);
}

async function tell(words: DueWords, { lastDay, digest }: ReminderPlan): Promise<void> {
  if (lastDay.length > 0) await notify('last-day', words.lastDay(lastDay.length), about(words, lastDay));
  if (digest.length > 0) await notify('digest', words.digest(digest.length), about(words, digest));
}

/** `Deadline of June 2023, 3 enquiries`: whoever sees the screen reads no name and no number. */
function about(words: DueWords, items: readonly TimelineItem[]): string {
  const series = items.flatMap((one) =>
    one.enquiryId === null && one.series ? [seriesName(one.series)] : [],
  );
  const n = new Set(items.flatMap(({ enquiryId }) => enquiryId ?? [])).size;
  return [...new Set(series), ...(n > 0 ? [words.enquiries(n)] : [])].join(', ');
}
