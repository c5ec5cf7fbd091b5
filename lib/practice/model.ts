import type { CalendarDate } from '../model/calendar-date';
import type { SeriesId } from '../model/series';
import type { LetterName } from './letter';

/** Somebody the fictional centre entered. `number` has four digits. */
export interface Candidate {
  number: string;
  name: string;
}

/** X: NO RESULT, Q: PENDING. Any other result is not shown on the enquiry form. */
export type OpenResult = 'X' | 'Q';

/** A candidate's entry for a syllabus. */
export interface Entry {
  candidate: string;
  result?: OpenResult;
}

export interface Component {
  /** Component and variant: `11`, `03`. */
  code: string;
  title: string;
}

export interface Syllabus {
  qualification: string;
  code: string;
  title: string;
  components: Component[];
}

/** A series that can be enquired about; `written` overrides how the skin would write the deadline. */
export interface OpenSeries {
  id: SeriesId;
  deadline: CalendarDate;
  written?: string;
}

/** `no-result` is the form for candidates with X or Q. */
export type EnquiryKind = 'enquiry' | 'no-result';

/** Everything the officer can choose or type on the enquiry form. */
export interface Choices {
  note: string;
  /** Code of the service, empty before it is chosen. */
  service: string;
  qualification: string;
  /** Code of the syllabus, empty until Assessment names one. */
  syllabus: string;
  /** What stands in the Assessment box, whether it names a syllabus or not. */
  assessment: string;
  by: '' | 'component' | 'syllabus';
  components: string[];
  /** What stands in the Candidate box, as typed. */
  candidate: string;
  /** Numbers of the ticked candidates. */
  selected: string[];
}

/** An enquiry form that is open in the browser. Changes reach the enquiry itself on Save or Submit only. */
export interface Draft {
  id: string;
  kind: EnquiryKind;
  series: SeriesId;
  /** The saved enquiry this form changes; null for one that was never saved. */
  enquiry: number | null;
  choices: Choices;
  /** The filter that made the candidate list; null before Apply Filter is pressed. */
  applied: string | null;
  /** The declarations window: `warned` after a press with a box left empty. */
  declarations: 'closed' | 'open' | 'warned';
}

/** An enquiry the portal keeps. Times are milliseconds since 1970, in the portal's own time. */
export interface PracticeEnquiry {
  id: number;
  kind: EnquiryKind;
  series: SeriesId;
  choices: Choices;
  savedAt: number;
  /** Null while it is only saved. */
  submittedAt: number | null;
  /** Numbers of other candidates Cambridge extended it to (G67). */
  extendedTo?: string[];
}

/** What a Cambridge Associate does with the ticked enquiries of its centres (guide, pages 14 to 16). */
export const OPERATIONS = [
  'Approve',
  'Reject',
  'Release Acknowledgement Letter',
  'Release Outcome Letter',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** An enquiry of an Associate Centre, which its Cambridge Associate sees. */
export interface CentreEnquiry extends PracticeEnquiry {
  centre: string;
  /** What the Associate said, and when; null while it waits. */
  decided: { approved: boolean; at: number } | null;
  /** Files the centre may see. */
  released: LetterName[];
}

/** A message box. `items` are lines of their own below the text. */
export interface Message {
  tone: 'done' | 'info' | 'warning';
  text: string;
  items?: string[];
}

/** All the portal remembers. Plain data: tests may change any of it. */
export interface PracticeState {
  skin: string;
  /** When this state began, milliseconds since 1970. */
  startedAt: number;
  /** How far the ribbon's buttons have moved the clock. */
  offsetHours: number;
  centre: { number: string; name: string; email: string };
  series: OpenSeries[];
  syllabuses: Syllabus[];
  candidates: Candidate[];
  /** Who is entered, by syllabus code. */
  entries: Record<string, Entry[]>;
  enquiries: PracticeEnquiry[];
  /** What Associate Centres submitted to this centre as their Associate. */
  fromCentres: CentreEnquiry[];
  /** What the Associate ticked and chose; `asked` once Proceed was pressed and until it is confirmed. */
  operation: { name: Operation | null; ids: number[]; asked: boolean };
  drafts: Draft[];
  nextId: number;
  /** Messages for the next page that is shown. */
  messages: Message[];
}
