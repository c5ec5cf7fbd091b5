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
export type Marker = 'cambridge' | 'centre';

/** How a component fact is known: listed in the catalogue, or said by the component's own title. */
export type ComponentSource = 'catalogue' | 'title';

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
}
