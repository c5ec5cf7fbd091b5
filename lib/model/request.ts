import type { CalendarDate, Instant } from './calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** What a line of a request list can say. Every other column of a list is kept beside it as it came. */
export const REQUEST_COLUMNS = [
  'candidate',
  'name',
  'syllabus',
  'components',
  'service',
  'consent',
  'paid',
  'reason',
  'requestedBy',
] as const;
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];

/** What was written where something else was expected: it is asked about, never guessed. */
export interface UnclearCell {
  column: RequestColumn;
  text: string;
}

/** A candidate's consent: who gave it, when, where the form is kept, and whether they know that grades can fall. */
export interface Consent {
  by: string;
  on: CalendarDate | null;
  formAt: string;
  knowsGradesCanFall: boolean;
}

/** One line of a request list: what is asked for one candidate in one syllabus. Null where it was not understood or not said. */
export interface RequestRow {
  /** `request:` and a ULID: says nothing about the candidate. */
  id: string;
  /** The line in the file or the pasted table, from 1; null when it was typed in. */
  line: number | null;
  series: SeriesId | null;
  candidate: CandidateNumber | null;
  name: string | null;
  syllabus: SyllabusCode | null;
  /** Ascending, each once; empty when none was understood. */
  components: readonly ComponentCode[];
  service: ServiceCode | null;
  consent: Consent | null;
  /** Null when the list does not say. */
  paid: boolean | null;
  reason: string;
  requestedBy: string;
  unclear: readonly UnclearCell[];
  /** Columns the assistant does not know, in the order of the list. */
  further: readonly { heading: string; text: string }[];
  /** The colleague who looked at the row, where the school wants two people; null until then. */
  secondPerson: { initials: string; at: Instant } | null;
}
