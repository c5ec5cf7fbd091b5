import type { Enquiry } from '@/lib/model/enquiry';
import { clocksOf, type DueInput, type TimelineItem } from '@/lib/stores/due';

/** The clocks of an enquiry: what is due before what only runs, the nearest day first. */
export type TimelineOf = (enquiry: Enquiry) => readonly TimelineItem[];

/** Works out an enquiry's clocks when they are first asked for: of ten thousand, only a few hundred are seen. */
export function timelinesAt(input: DueInput): TimelineOf {
  const clocks = clocksOf(input);
  const known = new WeakMap<Enquiry, readonly TimelineItem[]>();
  return (enquiry) => {
    const before = known.get(enquiry);
    if (before) return before;
    const items = clocks
      .ofEnquiry(enquiry)
      .sort((a, b) => Number(b.due) - Number(a.due) || dayOf(a).localeCompare(dayOf(b)));
    known.set(enquiry, items);
    return items;
  };
}

/** Sorts items without a date last. */
function dayOf(item: TimelineItem): string {
  return item.day ?? '9999';
}
