import type { ResultLine } from '@/lib/model/cambridge-report';
import { readCandidate } from './read-candidate';
import type { ReadReport, UnreadLine } from './read-report';
import { findReportHeadings } from './report-headings';
import { firstWords, isBlank, type Sheet, tidy } from './sheet';

const INDICATORS = [
  { indicator: 'X', words: /^(?:x|no result)$/i },
  { indicator: 'Q', words: /^(?:q|pending)$/i },
] as const;

/** Whether a sheet is a results broadsheet: candidates, and a column for each syllabus. */
export function isResultsBroadsheet({ cells }: Sheet): boolean {
  const columns = findReportHeadings(cells)?.columns ?? [];
  return columns.some((one) => one?.kind === 'grade') && !columns.some((one) => one?.kind === 'mark');
}

/** A results broadsheet: who has NO RESULT (X) or PENDING (Q) in which syllabus (G22). Grades are not kept. */
export function readResultsBroadsheet(sheet: Sheet): ReadReport {
  const headings = findReportHeadings(sheet.cells);
  if (!headings) return { reports: [], unread: [] };
  const { columns, dataFrom } = headings;
  const unread: UnreadLine[] = [];
  const rows = sheet.cells.slice(dataFrom).flatMap((row, index) => {
    if (row.every(isBlank)) return [];
    const text = tidy(row[columns.findIndex((one) => one?.kind === 'candidate')]);
    const candidate = readCandidate(text)?.candidate;
    if (candidate) return [{ row, candidate }];
    unread.push({ line: sheet.firstLine + dataFrom + index, text: text || firstWords(row) });
    return [];
  });
  const reports = columns.flatMap((column, at) => {
    if (column?.kind !== 'grade') return [];
    const lines = rows.flatMap(({ row, candidate }): ResultLine[] => {
      const known = INDICATORS.find(({ words }) => words.test(tidy(row[at])));
      return known ? [{ candidate, indicator: known.indicator }] : [];
    });
    return [{ kind: 'results', syllabus: column.syllabus, lines } as const];
  });
  return { reports, unread };
}
