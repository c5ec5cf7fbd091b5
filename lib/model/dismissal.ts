import type { Instant } from './calendar-date';
import type { SyllabusCode } from './codes';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** The officer has read a finding and gives a reason to go on. It holds for one enquiry and stays in its log. */
export interface Dismissal {
  /** Which enquiry it was said about: `series|syllabus|service`. */
  enquiry: string;
  rule: string;
  subject: string | null;
  reason: string;
  at: Instant;
}

/** The key dismissals are kept under: `2023-06|0625|2S`, with nothing where a part is unknown. */
export function dismissalKey(about: {
  series: SeriesId | null;
  syllabus: SyllabusCode | null;
  service: ServiceCode | null;
}): string {
  return `${about.series ?? ''}|${about.syllabus ?? ''}|${about.service ?? ''}`;
}
