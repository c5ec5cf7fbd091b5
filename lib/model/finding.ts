import type { CandidateNumber, ComponentCode } from './codes';
import type { FieldKey } from './form-snapshot';
import type { Phrase } from './phrase';

export type Verdict = 'fail' | 'pass' | 'waiting' | 'cannot-tell' | 'not-applicable';

/** `error`: Cambridge refuses it or it cannot be undone. `warning`: allowed, often regretted. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where a statement stands: its id in the guide's list of statements, and the guide's page. */
export interface GuideReference {
  statement: `G${number}`;
  page: number;
}

/** A change the officer can make with one press in the panel. None of them presses a button of Direct. */
export type Fix =
  | { kind: 'replace-candidate-filter'; value: string; label: Phrase }
  | { kind: 'untick-components'; codes: readonly ComponentCode[]; label: Phrase }
  | { kind: 'untick-candidates'; numbers: readonly string[]; label: Phrase }
  | { kind: 'fill-note'; label: Phrase }
  /** The officer says that the e-mail address shown is right: it is kept for the series. */
  | { kind: 'confirm-centre-email'; email: string; label: Phrase }
  /** The officer says that every enquiry of the series is in the list: it is kept for the series. */
  | { kind: 'confirm-tracker'; label: Phrase }
  /** The officer has these candidates' consent: it is kept with the series and syllabus. */
  | { kind: 'record-consents'; numbers: readonly CandidateNumber[]; label: Phrase }
  /** A letter to be copied or opened in the officer's own e-mail program; the assistant sends nothing. */
  | { kind: 'draft-email'; to: string; text: string; label: Phrase }
  /** The officer confirms: a dismissal that is remembered for this enquiry. */
  | { kind: 'confirm'; label: Phrase };

/** One thing to tell the officer. Rules that pass are counted, not listed. */
export interface Finding {
  rule: string;
  verdict: 'fail' | 'cannot-tell';
  severity: Severity;
  /** `0625/11`, a candidate number `0713`, or null when it concerns the whole form. */
  subject: string | null;
  /** The part of the form it belongs to; the portal room turns it into a place on the page. */
  field: FieldKey | null;
  message: Phrase;
  todo: Phrase | null;
  sources: GuideReference[];
  fix: Fix | null;
}

/** What the rules said about one form. `crashed` rules are named; the others went on. */
export interface Judgement {
  findings: Finding[];
  passed: string[];
  waiting: string[];
  /** Rules that cannot tell because of what another rule already says: the form is not checked, and no line repeats it. */
  untold: string[];
  crashed: { rule: string; error: string }[];
}
