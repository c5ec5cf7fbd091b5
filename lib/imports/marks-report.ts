import type { MarksLine } from '@/lib/model/cambridge-report';
import { plainDigits, readSyllabusCode, type SyllabusCode } from '@/lib/model/codes';
import type { MarkOrigin } from '@/lib/model/facts';
import { readCandidate } from './read-candidate';
import type { ReadReport, UnreadLine } from './read-report';
import { readSyllabus } from './read-syllabus';
import { findReportHeadings, type ReportHeadings } from './report-headings';
import { firstWords, isBlank, type Sheet, tidy } from './sheet';

const NUMBER = /^\d+(?:[.,]\d+)?$/;
const ASSESSED = /\b(?:assess|calculat)/i;
const NOTHING = /^(?:[-–—]+|n\/?a|abs(?:ent)?|x|not (?:taken|entered))$/i;

/** Whether a sheet is of a component marks report: candidates, and final marks of components. */
export function isMarksReport({ cells }: Sheet): boolean {
  const columns = findReportHeadings(cells)?.columns ?? [];
  return columns.some((one) => one?.kind === 'mark');
}

/**
 * One tab of the component marks report: for each candidate which components have a mark from an exam or from
 * moderation, an assessed one, or none (G29). A component carried forward has a final mark only, and counts as marked.
 * PENDING candidates are not in the report. Cells that say something else are told and say nothing to the rules.
 */
export function readMarksReport(sheet: Sheet): ReadReport {
  const headings = findReportHeadings(sheet.cells);
  if (!headings) return { reports: [], unread: [] };
  const lines = new Map<SyllabusCode, MarksLine[]>();
  const unread: UnreadLine[] = [];
  const named = readSyllabusCode(sheet.name.split('_').at(-1) ?? '');
  for (const [index, row] of sheet.cells.slice(headings.dataFrom).entries()) {
    if (row.every(isBlank)) continue;
    const line = sheet.firstLine + headings.dataFrom + index;
    const at = (kind: 'candidate' | 'name' | 'syllabus') =>
      tidy(row[headings.columns.findIndex((one) => one?.kind === kind)]);
    const candidate = readCandidate(at('candidate'))?.candidate;
    const syllabus = readSyllabus(at('syllabus'))?.syllabus ?? named;
    if (!candidate || !syllabus) {
      unread.push({ line, text: at(candidate ? 'syllabus' : 'candidate') || firstWords(row) });
      continue;
    }
    const { marks, odd } = marksIn(row, headings);
    unread.push(...odd.map((text) => ({ line, text })));
    const known = lines.get(syllabus) ?? [];
    known.push({ candidate, name: at('name') || null, marks });
    lines.set(syllabus, known);
  }
  const reports = [...lines].map(([syllabus, of]) => ({ kind: 'marks', syllabus, lines: of }) as const);
  return { reports, unread };
}

function marksIn(row: readonly string[], { columns }: ReportHeadings) {
  const marks: MarksLine['marks'][number][] = [];
  const odd: string[] = [];
  const components = new Set(columns.flatMap((one) => (one?.kind === 'mark' ? [one.component] : [])));
  for (const component of components) {
    const texts = columns.flatMap((one, at) =>
      one?.kind === 'mark' && one.component === component ? [{ ...one, text: tidy(row[at]) }] : [],
    );
    // Without a column of its own for the final mark, the marks it was made from speak.
    const final = texts.filter(({ isFinal }) => isFinal);
    const mark = originOf((final.length > 0 ? final : texts).map(({ text }) => text));
    if (mark === null) odd.push(tidy(texts.map(({ text }) => text).join(' ')));
    else marks.push({ component, mark });
  }
  return { marks, odd };
}

/** Null when a text is none of those that are known. */
function originOf(texts: readonly string[]): MarkOrigin | null {
  const said = texts.map(plainDigits).filter((text) => text !== '' && !NOTHING.test(text));
  if (said.some((text) => ASSESSED.test(text))) return 'assessed';
  if (said.length === 0) return 'none';
  return said.some((text) => NUMBER.test(text)) ? 'exam-or-moderation' : null;
}
