import type { CalendarDate, Instant } from './calendar-date';
import type { ComponentCode, SyllabusCode } from './codes';
import type { NamedCandidate } from './names-in-note';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** One enquiry as it is to be entered on Direct: one syllabus, one service, one set of components (G27, G28, G30). */
export interface PlannedEnquiry {
  /** Stays the same while the same rows are grouped the same way. */
  id: string;
  series: SeriesId;
  syllabus: SyllabusCode;
  service: ServiceCode;
  /** Ascending; empty for a service that is asked for by syllabus. */
  components: readonly ComponentCode[];
  /** In ascending order of their numbers; empty for a service that is asked for all candidates. */
  candidates: readonly NamedCandidate[];
  /** The Note, as `lib/note` plans it; empty when none could be planned. */
  note: string;
  /** The last day Cambridge accepts it, or the school's own; null when unknown. */
  deadline: CalendarDate | null;
  /** Ids of the request rows it answers. */
  rows: readonly string[];
}

/** The enquiries of one series in the order to submit them, as the officer printed them. */
export interface RunSheet {
  series: SeriesId;
  madeAt: Instant;
  enquiries: readonly PlannedEnquiry[];
}
