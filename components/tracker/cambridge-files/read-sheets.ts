import { columnsFor, type KnownColumns } from '@/lib/imports/known-columns';
import { readReport, type SheetReport } from '@/lib/imports/read-report';
import type { Sheet } from '@/lib/imports/sheet';
import type { ReportContent } from '@/lib/model/cambridge-report';
import type { SeriesId } from '@/lib/model/series';

/** A file with what each of its sheets was understood as. */
export interface OpenedFile {
  name: string;
  sheets: readonly Sheet[];
  found: readonly SheetReport[];
}

/** Reads every sheet; columns the officer said once, for the same headings, are used again. */
export function readSheets(
  name: string,
  sheets: readonly Sheet[],
  known: readonly KnownColumns[],
): OpenedFile {
  const found = sheets.map((sheet) => {
    const first = readReport(sheet, name, null);
    const said = first.kind === 'ask-columns' ? columnsFor(known, first.headings) : null;
    return said ? readReport(sheet, name, said) : first;
  });
  return { name, sheets, found };
}

/** The reports of a file; those of a sheet that names no series are of the one the officer chose. */
export function reportsIn({ found }: OpenedFile, series: SeriesId): ReportContent[] {
  return found.flatMap((sheet) =>
    sheet.kind === 'read'
      ? sheet.reports.map((one) => ({ ...one, series: sheet.series ?? series }) as ReportContent)
      : [],
  );
}

/** How many candidates a report has something to say about. */
export function candidatesIn({ lines }: Pick<ReportContent, 'lines'>): number {
  return new Set(lines.map(({ candidate }) => candidate)).size;
}
