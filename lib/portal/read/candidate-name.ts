import { type CandidateNumber, readCandidateNumber } from '@/lib/model/codes';
import { type CandidateColumns, isWorded } from './candidate-columns';
import { EXISTING } from './existing';

const INDICATORS: [RegExp, 'X' | 'Q'][] = [
  [
    /^[^\p{L}\p{N}]*x[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*no result\b|[([]\s*(?:x|no result)\b[^)\]]*[)\]]\s*$|\s[–—|,:-]\s*no result\s*$/iu,
    'X',
  ],
  [
    /^[^\p{L}\p{N}]*q[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*pending[^\p{L}\p{N}]*$|[([]\s*(?:q|pending)\b[^)\]]*[)\]]\s*$|\s[–—|,:-]\s*pending\s*$/iu,
    'Q',
  ],
];
const IN_FRONT = /^[^\p{L}\p{N}]*(\d{1,4})(?![\p{L}\p{N}])[\s\-–—:,.)/|·•]*/u;
const BEHIND = /[\s(,–—-]+(\d{1,4})\)?\s*(?=$|[([])/u;
/** Asked first: nearly no row has one. */
const RESULT = /\b(?:x|q|no result|pending)\b/i;
const BEHIND_NAME =
  /\s*[([]\s*(?:x|q|no result|pending)\b[^)\]]*[)\]]\s*$|\s+[–—|,:-]\s*(?:no result|pending)\s*$/i;

/** A row's result where it is none or pending: `X`, `NO RESULT`, `Q`, `PENDING`, or one of them in brackets or behind a dash. */
export function indicatorIn(cells: readonly string[]): 'X' | 'Q' | null {
  if (!cells.some((cell) => RESULT.test(cell))) return null;
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
  const clean = (cell: string | undefined): string => withoutResult(withoutNumber(cell ?? '', number));
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

function withoutResult(text: string): string {
  return RESULT.test(text) ? text.replace(BEHIND_NAME, '') : text;
}

function isIndicator(cell: string): boolean {
  return /^[^\p{L}\p{N}]*(?:x|q|no result|pending)[^\p{L}\p{N}]*$/iu.test(cell);
}

/** `0713 Amina Khan` and `Amina Khan (0713)` without the number. */
function withoutNumber(text: string, number: CandidateNumber): string {
  if (!/\d/.test(text)) return text;
  const front = IN_FRONT.exec(text);
  const rest = front && Number(front[1]) === Number(number) ? text.slice(front[0].length) : text;
  const behind = BEHIND.exec(rest);
  const isNumber = behind !== null && Number(behind[1]) === Number(number);
  return (isNumber ? rest.slice(0, behind.index) + rest.slice(behind.index + behind[0].length) : rest).trim();
}
