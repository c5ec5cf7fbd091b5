import type { Instant } from './calendar-date';

/** The officer has read a finding and gives a reason to go on. It holds for one enquiry and stays in its log. */
export interface Dismissal {
  /** Which enquiry it was said about: `series|syllabus|service`. */
  enquiry: string;
  rule: string;
  subject: string | null;
  reason: string;
  at: Instant;
}
