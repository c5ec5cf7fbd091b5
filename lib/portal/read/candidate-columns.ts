import { type CandidateNumber, plainDigits, readCandidateNumber } from '@/lib/model/codes';
import type { TickList } from './tick-list';

const NUMBER_HEADER = /^(candidate )?(number|no|num|nbr)$|^candidate$|^cand\.? ?(no|number)?$/;
const NAME_HEADER =
  /^(candidate |full |candidate's )?names?$|^(last|family|sur) ?name, (first|given|fore) ?names?$/;
const FAMILY_HEADER = /^(sur|family |last )name$/;
const GIVEN_HEADER = /^(first|given|fore|other) ?names?$/;
const ALONE = /^[^\p{L}\p{N}]*\d{1,4}[^\p{L}\p{N}]*$/u;
/** `0713 Amina Khan`, `Amina Khan (0713)`, `ZZ900/0713`; the digits of `0625/42` and `ZZ900` are none. */
const IN_FRONT = /^[^\p{L}\p{N}]*(\d{1,4})(?![\d/\p{L}])/u;
const INSIDE = /(?<![\d\p{L}])(\d{4})(?![\d/\p{L}])/u;
const SAMPLE = 60;

/** Which columns of a list hold what; -1 where none does. */
export interface CandidateColumns {
  number: number;
  name: number;
  family: number;
  given: number;
  /** Without a name's header: every column whose words differ from row to row. */
  worded: number[];
}

/** Knows the columns of a list of candidates by their names, and where they have none by what stands in them. */
export function columnsOf(list: TickList): CandidateColumns {
  const at = (header: RegExp): number => list.headers.findIndex((name) => header.test(name));
  const number = numberColumn(list, at(NUMBER_HEADER));
  const name = at(NAME_HEADER);
  return { number, name, family: at(FAMILY_HEADER), given: at(GIVEN_HEADER), worded: wordedColumns(list) };
}

/** True when a column of the list says that candidates stand in it. */
export function namesCandidates(list: TickList): boolean {
  const says = (text: string): boolean => /^candidates?( list)?$|^list of candidates$/.test(text);
  return list.headers.some((header) => NUMBER_HEADER.test(header)) || list.names.slice(0, 1).some(says);
}

/** The named column when it holds numbers; else the one in which most numbers differ, if no other comes near it. */
function numberColumn(list: TickList, named: number): number {
  const rows = list.rows.slice(0, SAMPLE);
  const numbersIn = (column: number): number =>
    new Set(
      rows.flatMap(({ cells }) =>
        ALONE.test(plainDigits(cells[column] ?? '')) ? [plainDigits(cells[column] ?? '')] : [],
      ),
    ).size;
  if (named >= 0 && numbersIn(named) > 0) return named;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => ({ column, count: numbersIn(column) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [best, next] = columns;
  if (!best) return -1;
  if (next && next.count === best.count) {
    const padded = columns.filter(({ column }) => isPadded(rows.map(({ cells }) => cells[column] ?? '')));
    return padded.length === 1 ? (padded[0]?.column ?? -1) : -1;
  }
  return best.count === rows.length || best.count >= 2 ? best.column : -1;
}

function isPadded(cells: string[]): boolean {
  return cells.every((cell) => /^[^\p{L}\p{N}]*\d{4}[^\p{L}\p{N}]*$/u.test(plainDigits(cell)));
}

function wordedColumns({ rows }: TickList): number[] {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const texts = sample.map(({ cells }) => cells[column] ?? '').filter(isWorded);
    // In a list of any length names differ; subjects, grades and states come again and again.
    return (
      texts.length > 0 &&
      (sample.length < 4 || new Set(texts).size > texts.length / 2) &&
      texts.length > sample.length / 2
    );
  });
}

/** True for a text that could be a name: it has two letters, or one of a script that writes whole words so. */
export function isWorded(text: string): boolean {
  return /\p{L}[\p{L}\p{M}]|\p{Lo}|\p{L}['’]/u.test(text);
}

/** The candidate number of a row; null when none is surely there. */
export function numberIn(cells: readonly string[], column: number): CandidateNumber | null {
  const own = cells[column];
  if (own !== undefined && own !== '') {
    const alone = readCandidateNumber(
      /^\d+$/.test(own) ? own : own.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    );
    if (alone) return alone;
  }
  const found = cells.flatMap((cell) => {
    const text = plainDigits(cell);
    return IN_FRONT.exec(text)?.[1] ?? INSIDE.exec(text)?.[1] ?? [];
  });
  // A syllabus or a mark may stand in the row as well: of several numbers none is surely the candidate's.
  const padded = found.filter((digits) => digits.length === 4);
  const [only, another] = padded.length > 0 ? padded : found;
  return only && another === undefined ? readCandidateNumber(only) : null;
}
