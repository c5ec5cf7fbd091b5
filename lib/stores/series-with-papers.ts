import { isSeriesId, type SeriesId } from '@/lib/model/series';
import { cambridgeReports } from './cambridge-reports';
import { consents } from './consents';
import { dismissals } from './dismissals';
import { feeSheet } from './fee-sheet';
import { readRequests } from './requests';
import { accepted } from './requests/accepted';
import { readDraft, readTyped } from './requests/draft';
import { runSheets } from './run-sheets';

/**
 * The series of which something is kept that goes when the series is deleted, whether or not it has enquiries: rows of
 * request lists, also not brought in yet, run sheets, prices, consents, files from Cambridge, reasons to go on. Null:
 * of no known series.
 */
export async function seriesWithPapers(): Promise<(SeriesId | null)[]> {
  const [draft, typed, sheet, reasons] = [
    await readDraft(),
    await readTyped(),
    await feeSheet.get(),
    await dismissals.get(),
  ];
  const kept: readonly { series: SeriesId | null }[] = [
    ...(await readRequests()),
    ...(draft ? [draft] : []),
    ...(typed ? [typed] : []),
    ...sheet.lines,
    ...(await accepted.get()),
    ...(await consents.get()),
    ...(await runSheets.get()),
    ...(await cambridgeReports()),
  ];
  return [
    ...new Set([...kept.map(({ series }) => series), ...reasons.map(({ enquiry }) => seriesOf(enquiry))]),
  ];
}

/** A dismissal is kept under `series|syllabus|service`. */
function seriesOf(key: string): SeriesId | null {
  const [series = ''] = key.split('|');
  return isSeriesId(series) ? series : null;
}
