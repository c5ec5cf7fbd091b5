import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type { Finding, Judgement } from '@/lib/model/finding';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { SeriesId } from '@/lib/model/series';
import type { ServiceCode } from '@/lib/model/service';
import type { RequestFix } from './request-fix';

/** `ready`: every check that applies gave its answer. `problem`: Cambridge would refuse it. `check`: the officer decides. */
export type RowVerdict = 'ready' | 'check' | 'problem';

/** One thing to say about a row: as a rule says it, with what could be done to the list and the other rows it is about. */
export interface RowFinding extends Omit<Finding, 'fix'> {
  /** What the officer accepts with "go on all the same"; null for what cannot be accepted. */
  key: string | null;
  accepted: boolean;
  fixes: readonly RequestFix[];
  /** Ids of the other rows it is about. */
  others: readonly string[];
}

export interface CheckedRow {
  id: string;
  verdict: RowVerdict;
  /** May stand on the run sheet: ready, or everything in doubt was accepted by the officer. */
  mayEnter: boolean;
  /** The tracker has seen it submitted: it was not judged again. */
  done: boolean;
  /** Worst first. */
  findings: readonly RowFinding[];
}

/** What is said once above the list, because it is so for a whole series and not for a row. */
export interface SaidOnce {
  finding: Finding;
  /** What the officer accepts with "go on all the same"; null for what needs no accepting or cannot be accepted. */
  key: string | null;
  accepted: boolean;
  /** Ids of the rows it is about. */
  rows: readonly string[];
}

export interface CheckedList {
  /** In the order the rows were given. */
  rows: readonly CheckedRow[];
  /** Worst first. */
  once: readonly SaidOnce[];
  counts: Readonly<Record<RowVerdict, number>>;
}

/** How far the work has come. */
export interface Progress {
  done: number;
  of: number;
}

/** What facts are asked for: they differ by series, syllabus and service. */
export interface RequestQuestion {
  series: SeriesId;
  syllabus: SyllabusCode;
  service: ServiceCode;
}

/** A component as a list outside Direct has it: `01` stands for 11, 12 and 13. */
export interface ListedTitle {
  code: ComponentCode;
  title: string;
}

/** What a list is checked against. All of it is handed in: this room knows no clock and no other room. */
export interface CheckOptions {
  /** The rules of the form, as at a press on Submit and on the day of today. */
  judge(form: FormSnapshot, facts: Facts): Judgement;
  /** Everything known about a syllabus; its components must hold those `codesAsked` names. */
  factsOf(question: RequestQuestion): Facts;
  /** The components a syllabus had in a series; empty when it is not listed. */
  componentsOf(syllabus: SyllabusCode, series: SeriesId): readonly ListedTitle[];
  /** Names by candidate number, from Cambridge's files and the tracker; null when the series' names are not known. */
  namesOf(series: SeriesId): ReadonlyMap<CandidateNumber, string> | null;
  /** What the officer accepted: keys of findings. */
  accepted: ReadonlySet<string>;
  /** Ids of rows the tracker has seen submitted, each with the id of that enquiry. */
  done: ReadonlyMap<string, string>;
  /** The school wants a second person to look at every row. */
  twoPeople: boolean;
}
