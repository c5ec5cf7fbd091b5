import { reportId } from '@/lib/model/cambridge-report';
import type { SyllabusCode } from '@/lib/model/codes';
import type { SeriesId } from '@/lib/model/series';
import { report } from '@/lib/platform/log';
import { type ReportFacts, reportedFacts } from '@/lib/requests/reported';
import { cambridgeReport } from './index';

const NOTHING_READ: ReportFacts = { marks: null, indicators: null, exemptions: null };

/**
 * What Cambridge's files say about one syllabus. Null where no such file was read, or it cannot be opened: the rules
 * then say that they cannot tell. Exemptions are of a whole series, so one file answers for every syllabus of it.
 */
export async function reportFacts(
  series: SeriesId | null,
  syllabus: SyllabusCode | null,
): Promise<ReportFacts> {
  if (series === null || syllabus === null) return NOTHING_READ;
  try {
    return await factsOf(series, syllabus);
  } catch (fault) {
    report('what was read of Cambridge’s files could not be opened', fault);
    return NOTHING_READ;
  }
}

async function factsOf(series: SeriesId, syllabus: SyllabusCode): Promise<ReportFacts> {
  const kept = await Promise.all([
    cambridgeReport(reportId({ kind: 'marks', series, syllabus, lines: [] })),
    cambridgeReport(reportId({ kind: 'results', series, syllabus, lines: [] })),
    cambridgeReport(reportId({ kind: 'exemptions', series, syllabus: null, lines: [] })),
  ]);
  return reportedFacts(
    kept.filter((one) => one !== null),
    { series, syllabus },
  );
}
