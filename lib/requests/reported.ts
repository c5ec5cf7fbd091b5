import type { CambridgeReport } from '@/lib/model/cambridge-report';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type { NamedCandidate } from '@/lib/model/names-in-note';
import type { SeriesId } from '@/lib/model/series';

/** What Cambridge's files can say about a syllabus. */
export type ReportFacts = Pick<Facts, 'marks' | 'indicators' | 'exemptions'>;

/**
 * What Cambridge's files say about one syllabus. Null where there is no such file: the rules then say that they cannot
 * tell. Exemptions are of a whole series, so one file answers for every syllabus of it.
 */
export function reportedFacts(
  reports: readonly CambridgeReport[],
  { series, syllabus }: { series: SeriesId; syllabus: SyllabusCode },
): ReportFacts {
  const facts: ReportFacts = { marks: null, indicators: null, exemptions: null };
  for (const one of reports) {
    if (one.series !== series || (one.syllabus !== null && one.syllabus !== syllabus)) continue;
    if (one.kind === 'results') facts.indicators = [...one.lines];
    if (one.kind === 'exemptions') facts.exemptions = one.lines.filter((line) => line.syllabus === syllabus);
    if (one.kind === 'marks')
      facts.marks = one.lines.flatMap(({ candidate, marks }) =>
        marks.map((mark) => ({ candidate, ...mark })),
      );
  }
  return facts;
}

/**
 * Names by candidate number; those of Cambridge's marks reports count before those already known. Null when nobody is
 * named.
 */
export function reportedNames(
  reports: readonly CambridgeReport[],
  known: readonly NamedCandidate[] = [],
): ReadonlyMap<CandidateNumber, string> | null {
  const reported = reports.flatMap((one) => (one.kind === 'marks' ? one.lines : []));
  const named = [...known, ...reported.map(({ candidate, name }) => ({ number: candidate, name }))];
  const names = new Map(named.flatMap(({ number, name }) => (name ? [[number, name] as const] : [])));
  return names.size > 0 ? names : null;
}
