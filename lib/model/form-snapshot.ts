import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { PageId } from './page-id';
import type { Completeness, Reading } from './reading';
import type { SeriesId } from './series';
import type { ServiceChoice } from './service';

/** The Note box: its text, and the longest text the box takes (null when it does not say). */
export interface NoteBox {
  text: string;
  limit: number | null;
}

/** The Assessment box: its words, and the syllabus they name (null when they name none yet). */
export interface AssessmentChoice {
  text: string;
  syllabus: SyllabusCode | null;
}

/** What the enquiry is by: `By component` chosen, another option chosen, or nothing chosen yet. */
export type EnquiryLevel = 'by-component' | 'other' | 'none';

export interface ComponentRow {
  /** Null when the row's code is not one or two digits; its words are then in `title`. */
  code: ComponentCode | null;
  title: string;
  ticked: boolean;
}

/** A row's existing enquiry: said in words, hinted at by colour only, or neither; `unseen` where no page was looked at. */
export type ExistingEnquiry = 'in-words' | 'colour-only' | 'none' | 'unseen';

export interface CandidateRow {
  number: CandidateNumber;
  /** The name as the page shows it, untouched; null when the list shows none. */
  name: string | null;
  ticked: boolean;
  existing: ExistingEnquiry;
  /** NO RESULT or PENDING where the row says so. */
  indicator: 'X' | 'Q' | null;
}

export interface ComponentList {
  rows: ComponentRow[];
  extent: Completeness;
}

export interface CandidateList {
  rows: CandidateRow[];
  extent: Completeness;
  /** Candidate numbers named in the box about existing enquiries; empty when there is no such box. */
  namedInBox: CandidateNumber[];
}

/** The information window after Submit: its boxes, ticked or not (G54). */
export interface DeclarationsWindow {
  boxes: { ticked: boolean }[];
}

/** The closed set of things an enquiry form holds, each with the type of its value. */
export interface FormFields {
  series: SeriesId;
  note: NoteBox;
  service: ServiceChoice;
  centreEmail: string;
  qualification: string;
  assessment: AssessmentChoice;
  level: EnquiryLevel;
  components: ComponentList;
  candidateFilter: string;
  candidates: CandidateList;
  /** `waiting` while the window is not open. */
  declarations: DeclarationsWindow;
}

export type FieldKey = keyof FormFields;

/** A form as read from the page: plain data, no elements. Rules, note and tracker see only this. */
export interface FormSnapshot {
  page: PageId;
  /** The centre it is for; null when the page does not say. */
  centre: string | null;
  fields: { [K in FieldKey]: Reading<FormFields[K]> };
}
