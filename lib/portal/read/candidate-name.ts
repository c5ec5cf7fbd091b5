import { type CandidateNumber, readCandidateNumber } from '@/lib/model/codes';
import { type CandidateColumns, isWorded } from './candidate-columns';
import { EXISTING } from './existing';

const INDICATORS: [RegExp, 'X' | 'Q'][] = [
  [/^\W*x\W*$|^\W*no result\b|[([]\s*(?:x|no result)\b[^)\]]*[)\]]\s*$/i, 'X'],
  [/^\W*q\W*$|^\W*pending\W*$|[([]\s*(?:q|pending)\b[^)\]]*[)\]]\s*$/i, 'Q'],
];
const BEHIND_NAME = /\s*[([]\s*(?:x|q|no result|pending)\b[^)\]]*[)\]]\s*$/i;

/** A row's result where it is none or pending: `X`, `NO RESULT`, `Q`, `PENDING`, or one of them in brackets. */
export function indicatorIn(cells: readonly string[]): 'X' | 'Q' | null {
  return INDICATORS.find(([pattern]) => cells.some((cell) => pattern.test(cell)))?.[1] ?? null;
}

/**
 * The name a row shows, untouched but for the number and the result that stand in the same cell. Null when the row
 * shows none, or when several texts could be it.
 */
export function nameIn(
  cells: readonly string[],
  number: CandidateNumber,
  columns: CandidateColumns,
): string | null {
  const clean = (cell: string | undefined): string =>
    withoutNumber(cell ?? '', number).replace(BEHIND_NAME, '');
  const named = clean(cells[columns.name]);
  if (named !== '') return named;
  const family = clean(cells[columns.family]);
  const given = clean(cells[columns.given]);
  if (family !== '' || given !== '') return [family, given].filter((part) => part !== '').join(', ');
  const could = (cell: string): boolean =>
    isWorded(clean(cell)) && readCandidateNumber(cell) === null && !EXISTING.test(cell) && !isIndicator(cell);
  const inColumns = columns.worded.map((column) => cells[column] ?? '').filter(could);
  const texts = inColumns.length > 0 ? inColumns : cells.filter(could);
  return texts.length === 1 ? clean(texts[0]) : null;
}

function isIndicator(cell: string): boolean {
  return /^\W*(?:x|q|no result|pending)\W*$/i.test(cell);
}

/** `0713 Amina Khan` and `Amina Khan (0713)` without the number. */
function withoutNumber(text: string, number: CandidateNumber): string {
  const digits = `0*${Number(number)}`;
  return text
    .replace(new RegExp(`^[^\\p{L}\\p{N}]*${digits}(?![\\p{L}\\p{N}])[\\s\\-–—:,.)]*`, 'u'), '')
    .replace(new RegExp(`[\\s(,–—-]+${digits}\\)?\\s*(?=$|[([])`, 'u'), '')
    .trim();
}
