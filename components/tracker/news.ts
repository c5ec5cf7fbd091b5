import type { Instant } from '@/lib/model/calendar-date';
import type { Enquiry, EnquiryFields } from '@/lib/model/enquiry';

/** What happened to one enquiry since a moment. */
export interface EnquiryNews {
  enquiry: Enquiry;
  /** The latest word on each part that changed. */
  change: Partial<EnquiryFields>;
}

export interface News {
  /** Enquiries that were not in the list before. */
  added: Enquiry[];
  changed: EnquiryNews[];
}

const TOLD = [
  'state',
  'stateText',
  'number',
  'documents',
  'released',
  'extendedCandidates',
] as const satisfies (keyof EnquiryFields)[];

/**
 * What Direct said of states, numbers and letters after a moment. What the officer typed or pressed is no news.
 * @param since null: the page was never opened before, and nothing is new
 */
export function newsSince(enquiries: readonly Enquiry[], since: Instant | null): News {
  const news: News = { added: [], changed: [] };
  if (since === null) return news;
  const moment = Date.parse(since);
  for (const enquiry of enquiries) {
    const fresh = freshEvents(enquiry, moment);
    if (fresh.length === 0) continue;
    if (fresh.length === enquiry.events.length) news.added.push(enquiry);
    else {
      const change = together(fresh);
      if (Object.keys(change).length > 0) news.changed.push({ enquiry, change });
    }
  }
  return news;
}

/**
 * The moment of the latest word there is, or `since` where that is later. What comes in the second in which the officer
 * puts the news away is still news.
 */
export function seenUntil(enquiries: readonly Enquiry[], since: Instant): Instant {
  return enquiries.reduce((latest, { events }) => {
    const at = events.at(-1)?.at;
    return at && Date.parse(at) > Date.parse(latest) ? at : latest;
  }, since);
}

/** Only the last events are looked at: of ten thousand enquiries few have anything new. */
function freshEvents({ events }: Enquiry, moment: number): Enquiry['events'] {
  const last = events.at(-1);
  if (!last || Date.parse(last.at) <= moment) return [];
  return events.filter(({ at, origin }) => origin === 'direct' && Date.parse(at) > moment);
}

function together(events: Enquiry['events']): Partial<EnquiryFields> {
  const change: Partial<EnquiryFields> = Object.assign({}, ...events.map((event) => event.change));
  const told = TOLD.filter((field) => field in change);
  return Object.fromEntries(told.map((field) => [field, change[field]]));
}
