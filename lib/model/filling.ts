import type { PlannedEnquiry } from './run-sheet';

/** The parts of Create Enquiry in the order in which they are filled in. */
export const FILL_STEPS = [
  'service',
  'note',
  'qualification',
  'assessment',
  'level',
  'components',
  'candidateFilter',
  'candidates',
] as const;
export type FillStep = (typeof FILL_STEPS)[number];

/** How far the filling in of a form has come: kept for the tab, because some pages load anew at every choice. */
export interface FillMemory {
  /** The planned enquiry in hand; null before the officer began one. */
  planned: string | null;
  /** It goes on by itself when the page has loaded anew. */
  running: boolean;
  /** Steps that were read back. */
  done: FillStep[];
  /** Steps that are the officer's to do. */
  left: FillStep[];
  /** How often each change was tried, by what was changed. */
  tries: Record<string, number>;
  /** What it stopped for and the officer has read: it does not stop for it again. */
  heard: string[];
  /** Planned enquiries the officer did not want now. */
  skipped: string[];
}

export const NOTHING_FILLED: FillMemory = {
  planned: null,
  running: false,
  done: [],
  left: [],
  tries: {},
  heard: [],
  skipped: [],
};

/** The enquiry that is to be entered next, its place in the run sheet, and what the tab remembers. */
export interface NextEnquiry {
  planned: PlannedEnquiry;
  place: number;
  of: number;
  /** How Cambridge calls its qualification: `IGCSE`, `O Level`, `AS & A Level`; null when that is not sure. */
  qualification: string | null;
  memory: FillMemory;
}

/** How a step stands. `yours`: it is left to the officer. */
export type FillState = 'done' | 'doing' | 'to-do' | 'stopped' | 'yours';

/** Why the filling in stopped. `words` are the page's or the list's own. */
export interface FillStop {
  why:
    | 'asked'
    | 'officer-acted'
    | 'page-left'
    | 'page-busy'
    | 'page-says'
    | 'finding'
    | 'other-content'
    | 'changed-back'
    | 'not-found'
    | 'not-there'
    | 'no-choice'
    | 'locked'
    | 'refused'
    | 'ambiguous'
    | 'other-name'
    | 'out-of-sight';
  step: FillStep | null;
  words: string;
}

/** What there is to show of a filling in. */
export interface FillProgress {
  steps: { step: FillStep; state: FillState }[];
  /** Every step was done and read back, but for those left to the officer. */
  finished: boolean;
  stop: FillStop | null;
}
