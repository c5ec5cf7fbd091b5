import type { Enquiry } from '@/lib/model/enquiry';
import type { ReminderMemory } from '@/lib/model/reminder';
import { clocksOf, type DueInput, type TimelineItem } from '@/lib/stores/due';
import { silencedBy } from '@/lib/stores/reminders/answers';

/** The clocks of an enquiry: what is due, what only runs, then what was put off or done; the nearest day first. */
export type TimelineOf = (enquiry: Enquiry) => readonly TimelineItem[];

/**
 * Works out an enquiry's clocks when they are first asked for: of ten thousand, only a few hundred are seen.
 * What the officer put off or did is not due here either.
 */
export function timelinesAt(input: DueInput, memory: ReminderMemory): TimelineOf {
  const clocks = clocksOf(input);
  const answerTo = silencedBy(memory, input.today.office);
  const known = new WeakMap<Enquiry, readonly TimelineItem[]>();
  return (enquiry) => {
    const before = known.get(enquiry);
    if (before) return before;
    const items = clocks
      .ofEnquiry(enquiry)
      .map((item) => withAnswer(item, answerTo))
      .sort((a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)));
    known.set(enquiry, items);
    return items;
  };
}

function withAnswer(item: TimelineItem, answerTo: ReturnType<typeof silencedBy>): TimelineItem {
  const answered = item.due ? answerTo(item) : null;
  return answered ? { ...item, due: false, answered } : item;
}

function rank({ due, answered }: TimelineItem): number {
  if (due) return 0;
  return answered ? 2 : 1;
}

/** Sorts items without a date last. */
function dayOf(item: TimelineItem): string {
  return item.day ?? '9999';
}
