import type { ExemptionLine } from '@/lib/model/cambridge-report';
import { findHeadings } from './find-headings';
import { headingMeaning } from './heading-words';
import { readCandidate } from './read-candidate';
import { readComponents } from './read-components';
import type { ReadReport, UnreadLine } from './read-report';
import { readSyllabus } from './read-syllabus';
import { isBlank, type Sheet, tidy } from './sheet';

/** Where the three things an exemption is made of stand: each an index of a column, null while nobody said. */
export interface ExemptionColumns {
  candidate: number | null;
  syllabus: number | null;
  component: number | null;
}

/** The columns of an exemption report by their headings. Nobody outside knows them, so the officer may say them. */
export function exemptionColumns(sheet: Sheet): { columns: ExemptionColumns; headings: string[] } {
  const headings = (findHeadings(sheet.cells)?.texts ?? sheet.cells[0] ?? []).map(tidy);
  const meanings = headings.map(headingMeaning);
  const at = (meaning: string) => {
    const index = meanings.indexOf(meaning as (typeof meanings)[number]);
    return index === -1 ? null : index;
  };
  const component = at('components');
  // A code such as `0625/42` holds both.
  const columns = { candidate: at('candidate'), syllabus: at('syllabus') ?? component, component };
  return { columns, headings };
}

/** The exemption report by candidate (G07): who did not have to take which component. */
export function readExemptionReport(sheet: Sheet, columns: ExemptionColumns): ReadReport {
  const dataFrom = findHeadings(sheet.cells)?.dataFrom ?? 1;
  const lines: ExemptionLine[] = [];
  const unread: UnreadLine[] = [];
  for (const [index, row] of sheet.cells.slice(dataFrom).entries()) {
    if (row.every(isBlank)) continue;
    const at = (column: number | null) => (column === null ? '' : tidy(row[column]));
    const candidate = readCandidate(at(columns.candidate))?.candidate;
    const named = readSyllabus(at(columns.syllabus));
    const papers = readComponents(at(columns.component), named?.syllabus ?? null);
    const syllabus = named?.syllabus ?? papers?.syllabus;
    if (!candidate || !syllabus || !papers) {
      const text = row.map(tidy).filter(Boolean).join(' · ');
      unread.push({ line: sheet.firstLine + dataFrom + index, text });
      continue;
    }
    for (const component of papers.components) lines.push({ candidate, syllabus, component });
  }
  return { reports: [{ kind: 'exemptions', syllabus: null, lines }], unread };
}
