import type { Instant } from './calendar-date';
import type { CandidateNumber, ComponentCode, SyllabusCode } from './codes';
import type { MarkFact } from './facts';
import type { SeriesId } from './series';

/** A candidate of the component marks report, with the components it has something to say about (G29). */
export interface MarksLine {
  candidate: CandidateNumber;
  name: string | null;
  marks: readonly Pick<MarkFact, 'component' | 'mark'>[];
}

/** A result that is not one yet (G22). */
export interface ResultLine {
  candidate: CandidateNumber;
  indicator: 'X' | 'Q';
}

/** A component a candidate did not have to take (G06, G07). */
export interface ExemptionLine {
  candidate: CandidateNumber;
  syllabus: SyllabusCode;
  component: ComponentCode;
}

/**
 * One of Cambridge's files, cut down to what the rules ask: the marks or the results of a syllabus, or the
 * exemptions of a series. Marks and grades themselves are not in it.
 */
export type ReportContent =
  | { kind: 'marks'; series: SeriesId; syllabus: SyllabusCode; lines: readonly MarksLine[] }
  | { kind: 'results'; series: SeriesId; syllabus: SyllabusCode; lines: readonly ResultLine[] }
  | { kind: 'exemptions'; series: SeriesId; syllabus: null; lines: readonly ExemptionLine[] };

/** As it is kept; a later file of the same kind, series and syllabus takes its place. */
export type CambridgeReport = ReportContent & { id: string; at: Instant };

/** What tells two reports apart. */
export function reportId({ kind, series, syllabus }: ReportContent): string {
  return `${kind} ${series} ${syllabus ?? 'all'}`;
}
