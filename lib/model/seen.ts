import type { CalendarDate } from './calendar-date';
import type { Checks } from './checks';
import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { DocumentKind, EnquiryCandidate, EnquiryState } from './enquiry';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** The series page as read: dates that were surely read, and texts that could be two days. */
export interface SeenSeries {
  series: SeriesId;
  deadlines: { service: ServiceCode | null; date: CalendarDate }[];
  ambiguous: { service: ServiceCode | null; text: string; choices: [CalendarDate, CalendarDate] }[];
}

/** The form at the moment the officer pressed a button on it. */
export interface SeenForm {
  /** The centre the form is for; null when it does not say. */
  centre: string | null;
  /** Null when the page does not say which series it is about. */
  series: SeriesId | null;
  service: ServiceCode | null;
  syllabus: SyllabusCode | null;
  syllabusTitle: string | null;
  components: ComponentCode[];
  candidates: EnquiryCandidate[];
  /** Who was seen without a tick where others may be out of sight; null: the whole list was seen. */
  unticked: CandidateNumber[] | null;
  note: string;
  /** What the rules said of it; null when they were not asked, or the press was no Submit. */
  checks: Checks | null;
}

/** A row of List Enquiries, or an enquiry's own page; null or empty where the page does not say. */
export interface SeenEnquiry {
  number: string | null;
  /** Lists of Cambridge Associates name the centre of each row. */
  centre: string | null;
  series: SeriesId | null;
  state: EnquiryState | null;
  stateText: string | null;
  service: ServiceCode | null;
  syllabus: SyllabusCode | null;
  note: string | null;
  components: ComponentCode[];
  candidates: EnquiryCandidate[];
  /** The list shows `All`: Service 5. */
  allCandidates: boolean;
  documents: DocumentKind[];
  /** Those the list says were released to the Associate Centre. */
  released: DocumentKind[];
  /** Those named in the part about extensions, where that is open. */
  extendedCandidates: CandidateNumber[];
}

/** What a press on the form turned out to be, once the page that follows says so. */
export type PressKind = 'save' | 'submit' | 'delete';
