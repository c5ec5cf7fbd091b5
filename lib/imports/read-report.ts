import type { ReportContent } from '@/lib/model/cambridge-report';
import { readSeries, type SeriesId } from '@/lib/model/series';
import { type ExemptionColumns, exemptionColumns, readExemptionReport } from './exemption-report';
import { isMarksReport, readMarksReport } from './marks-report';
import { findReportHeadings } from './report-headings';
import { isResultsBroadsheet, readResultsBroadsheet } from './results-broadsheet';
import type { Sheet } from './sheet';

/** A line or a cell that says nothing the assistant knows, by its line in the file. */
export interface UnreadLine {
  line: number;
  text: string;
}

type WithoutSeries<R> = R extends ReportContent ? Omit<R, 'series'> : never;

/** What one sheet says, whichever series it is of. */
export interface ReadReport {
  reports: readonly WithoutSeries<ReportContent>[];
  unread: readonly UnreadLine[];
}

/** A sheet as it was understood: its reports, or that nobody knows its columns, or that it is none of these files. */
export type SheetReport = { sheet: string; series: SeriesId | null } & (
  | ({ kind: 'read' } & ReadReport)
  | { kind: 'ask-columns'; headings: readonly string[]; columns: ExemptionColumns }
  | { kind: 'other' }
);

/** Lines above a table in which its series may be named. */
const LOOKED_AT = 20;

/**
 * Tells which of Cambridge's files a sheet is, and reads it. The series is named by the tab (`June_2023_0625`), by the
 * file or by the lines above the table; null when by none of them.
 * @param said the columns of an exemption report, as the officer said them; null when nobody has
 */
export function readReport(sheet: Sheet, file: string, said: ExemptionColumns | null): SheetReport {
  const about = { sheet: sheet.name, series: seriesOf(sheet, file) };
  if (said) return { ...about, kind: 'read', ...readExemptionReport(sheet, said) };
  if (isMarksReport(sheet)) return { ...about, kind: 'read', ...readMarksReport(sheet) };
  if (isResultsBroadsheet(sheet)) return { ...about, kind: 'read', ...readResultsBroadsheet(sheet) };
  const { columns, headings } = exemptionColumns(sheet);
  const isExemptions = /exempt/i.test(
    [file, sheet.name, ...sheet.cells.slice(0, LOOKED_AT).flat()].join(' '),
  );
  if (!isExemptions) return { ...about, kind: 'other' };
  if (Object.values(columns).some((column) => column === null)) {
    return { ...about, kind: 'ask-columns', headings, columns };
  }
  return { ...about, kind: 'read', ...readExemptionReport(sheet, columns) };
}

function seriesOf({ name, cells }: Sheet, file: string): SeriesId | null {
  const dataFrom = Math.min(findReportHeadings(cells)?.dataFrom ?? LOOKED_AT, LOOKED_AT);
  const above = cells.slice(0, dataFrom).flat().join(' · ');
  const texts = [name, file, above].map((text) => text.replace(/_/g, ' '));
  return texts.map(readSeries).find((series) => series !== null) ?? null;
}
