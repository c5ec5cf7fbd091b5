import { fillPhrase } from '@/lib/model/phrase';
import { seriesName } from '@/lib/model/series';
import { everyMinutes } from '@/lib/platform/alarms';
import { report } from '@/lib/platform/log';
import { mayNotify, notify, onNotificationPress } from '@/lib/platform/notifications';
import { openOwnPage } from '@/lib/platform/own-pages';
import type { TimelineItem } from '../due';
import { dueItems } from '../due';
import { readDueInput } from '../due-now';
import { refreshBadge } from '../refresh-badge';
import { settings } from '../settings';
import { reminders } from '.';
import { withWaking } from './missed';
import { planReminders, type ReminderPlan } from './plan-reminders';

const TITLE = '{n, plural, one {# thing} other {# things}} to see to';
const LAST_DAY = 'Today is the last day for {n, plural, one {# thing} other {# things}}';
const ENQUIRIES = '{n, plural, one {# enquiry} other {# enquiries}}';

/**
 * Looks at the dates and tells what is to be told: called by an alarm and at each start, as often as one likes.
 * What is told is remembered first, so that it is never told twice. A fault is noted and never stops other work.
 */
export async function remind(): Promise<void> {
  try {
    await tellWhatIsDue();
  } catch (fault) {
    report('reminders could not be worked out', fault);
  }
  await refreshBadge();
}

async function tellWhatIsDue(): Promise<void> {
  const [input, { leadDays, notify: wanted }] = await Promise.all([readDueInput(), settings.get()]);
  const tells = wanted && (await mayNotify());
  let plan: ReminderPlan | null = null;
  await reminders.update((before) => {
    const memory = withWaking(before, input);
    if (!tells) return memory;
    plan = planReminders(dueItems(input), memory, leadDays, input.today.office);
    return plan.memory;
  });
  if (plan) await tell(plan);
}

async function tell({ lastDay, digest }: ReminderPlan): Promise<void> {
  if (lastDay.length > 0)
    await notify('last-day', fillPhrase(LAST_DAY, { n: lastDay.length }), about(lastDay));
  if (digest.length > 0) await notify('digest', fillPhrase(TITLE, { n: digest.length }), about(digest));
}

/** `Deadline of June 2023, 3 enquiries`: whoever sees the screen reads no name and no number. */
function about(items: readonly TimelineItem[]): string {
  const series = items.flatMap((one) =>
    one.enquiryId === null && one.series ? [seriesName(one.series)] : [],
  );
  const n = new Set(items.flatMap(({ enquiryId }) => enquiryId ?? [])).size;
  return [...new Set(series), ...(n > 0 ? [fillPhrase(ENQUIRIES, { n })] : [])].join(', ');
}

/** Looks at the dates every quarter of an hour. Called in the first turn, at each start of the background. */
export function remindOnSchedule(): void {
  onNotificationPress(() => openOwnPage('tracker.html'));
  everyMinutes('what-is-due', 15, remind);
  settings.watch(() => void remind());
  void remind();
}
