import type { CalendarDate } from './calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { DeadlineAnswer } from './deadline';
import type { EnquiryState } from './enquiry';
import type { NoteStyle } from './note-plan';
import type { SeriesId } from './series';
import type { ServiceCode } from './service';

export const COMPONENT_KINDS = [
  'written',
  'multiple-choice',
  'listening',
  'speaking',
  'practical',
  'coursework',
  'portfolio',
  'project',
  'other',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];
export const MARKERS = ['cambridge', 'centre'] as const;
export type Marker = (typeof MARKERS)[number];

/** How a component fact is known: listed in the catalogue, said by its own title, or corrected by the officer. */
export type ComponentSource = 'catalogue' | 'title' | 'officer';

/** What is known of one component of one syllabus. Null means unknown, which is never read as allowed. */
export interface ComponentFact {
  code: ComponentCode;
  kind: ComponentKind | null;
  marker: Marker | null;
  from: ComponentSource;
  /** Why a value is unknown or should be checked; null when nothing needs saying. */
  doubt: string | null;
}

export interface SyllabusFact {
  syllabus: SyllabusCode;
  title: string | null;
  /** Null when neither the catalogue nor the title says. */
  artAndDesign: boolean | null;
  components: ComponentFact[];
}

/** One enquiry of the tracker, as far as rules need it. */
export interface EnquiryFact {
  id: string;
  number: string | null;
  state: EnquiryState;
  service: ServiceCode | null;
  syllabus: SyllabusCode | null;
  candidates: CandidateNumber[];
}

/** Where a candidate's mark for a component comes from, as the component marks report has it (G29). */
export type MarkOrigin = 'exam-or-moderation' | 'assessed' | 'none';

/** One cell of the component marks report. */
export interface MarkFact {
  candidate: CandidateNumber;
  component: ComponentCode;
  mark: MarkOrigin;
}

/** One line of the exemption report: a candidate did not have to take a component (G06, G07). */
export interface ExemptionFact {
  candidate: CandidateNumber;
  component: ComponentCode;
}

/** A result that is not one yet: NO RESULT (X) or PENDING (Q). */
export interface IndicatorFact {
  candidate: CandidateNumber;
  indicator: 'X' | 'Q';
}

/** Candidates who submitted a portfolio of evidence (G08). */
export interface PortfolioFact {
  /** Null when nobody listed them. */
  candidates: CandidateNumber[] | null;
  /** What the office said about having any; null when it never said. */
  centreHasSome: boolean | null;
}

/** What this office is to Cambridge (G33): most centres send to Cambridge themselves. */
export const CENTRE_ROLES = ['centre', 'associate-centre', 'associate'] as const;
export type CentreRole = (typeof CENTRE_ROLES)[number];

/** The tracker as a whole, for this series. */
export interface TrackerFact {
  /** It holds no enquiry of the series. */
  empty: boolean;
  /** The officer said that every enquiry of the series is in it. */
  confirmedComplete: boolean;
}

/** All that rules may know besides the form. Handed in: rules know no clock, no browser and no page. */
export interface Facts {
  series: SeriesId | null;
  /** Null until an Assessment is chosen that names a syllabus. */
  syllabus: SyllabusFact | null;
  deadline: DeadlineAnswer | null;
  /** Days before the deadline from which the office wants to be warned. */
  leadDays: number;
  noteStyle: NoteStyle;
  /** Live enquiries of this series and syllabus; null when the tracker could not be read. */
  enquiries: EnquiryFact[] | null;
  /** Null when the tracker could not be read. */
  tracker: TrackerFact | null;
  /** Marks of this syllabus by the component marks report; null when none was imported for the series. */
  marks: MarkFact[] | null;
  /** Exemptions of this syllabus; null when no exemption report was imported for the series. */
  exemptions: ExemptionFact[] | null;
  portfolio: PortfolioFact;
  /** Candidates with X or Q for this syllabus by imported results; null when none were imported. */
  indicators: IndicatorFact[] | null;
  /** Candidates whose consent for this syllabus is on record; null when the office keeps consents elsewhere. */
  consents: CandidateNumber[] | null;
  /** The centre's e-mail address as the officer confirmed it for this series; null when none was confirmed. */
  confirmedEmail: string | null;
  /** Null when the office never said. */
  role: CentreRole | null;
  /** The school's own last day for requests, a day of the office; null when it has none. */
  ownCutOff: CalendarDate | null;
}

/** What is known where nobody supplies these facts yet. Unknown is a value and never read as allowed. */
export const NOTHING_SUPPLIED = {
  tracker: null,
  marks: null,
  exemptions: null,
  portfolio: { candidates: null, centreHasSome: null },
  indicators: null,
  consents: null,
  confirmedEmail: null,
  role: null,
  ownCutOff: null,
} as const satisfies Partial<Facts>;
