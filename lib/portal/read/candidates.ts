import { type CandidateNumber, plainDigits, readCandidateNumber } from '@/lib/model/codes';
import type { CandidateList, CandidateRow, ExistingEnquiry } from '@/lib/model/form-snapshot';
import type { Word } from '../locate/scan';
import { attribute, elementsBelow } from '../locate/tree';
import { extentOf } from './extent';
import { paintOf, type RowPaint } from './row-paint';
import type { TickList, TickRow } from './tick-list';

const NUMBER_HEADER = /^(candidate )?(number|no|num)$|^candidate$|^cand\.? ?(no|number)?$/;
const NAME_HEADER = /^(candidate |full )?names?$/;
const LONG_LIST = 500;
const LEADING = /^\D{0,2}(\d{1,4})(?!\d)/;
const EXISTING =
  /\b(existing|already|open)\b.*\benquir|\benquir\w*\b.*\b(existing|already|open|pending|submitted)\b/i;
const INDICATORS: [RegExp, 'X' | 'Q'][] = [
  [/\bno result\b|^\W*x\W*$|\(x\)/i, 'X'],
  [/\bpending\b|^\W*q\W*$|\(q\)/i, 'Q'],
];

/** The candidate list read, with the page part of each row by its candidate number. */
export interface ReadCandidates {
  list: CandidateList;
  rows: Map<string, TickRow>;
}

/** How much a list looks like the list of candidates: 0 not at all. */
export function candidateLikeness(list: TickList): number {
  const numbered = list.rows.filter(({ cells }) => numberOf(cells, columnOf(list, NUMBER_HEADER)) !== null);
  const share = numbered.length / list.rows.length;
  const padded = list.rows.filter(({ cells }) =>
    cells.some((cell) => /^\W*\d{4}(?!\d|\s*\/)/.test(plainDigits(cell))),
  );
  const named =
    list.headers.some((header) => NUMBER_HEADER.test(header)) ||
    list.names.some((name) => /candidate/.test(name));
  const ticks = list.rows.some(({ tick }) => tick !== null);
  return ticks && share > 0 ? share * 0.5 + (padded.length / list.rows.length) * 0.5 + (named ? 0.5 : 0) : 0;
}

/** Reads the candidate list, and what the box about existing enquiries says. */
export function readCandidates(list: TickList, words: readonly Word[], filter: string): ReadCandidates {
  const columns = { number: columnOf(list, NUMBER_HEADER), name: columnOf(list, NAME_HEADER) };
  const boxes = words.filter((word) => word.role !== 'control' && EXISTING.test(word.text));
  const paint = paintOf(list.rows);
  const isShort = list.rows.length <= LONG_LIST;
  const rows = new Map<string, TickRow>();
  const read: CandidateRow[] = [];
  for (const row of list.rows) {
    const number = numberOf(row.cells, columns.number);
    if (!number) continue;
    rows.set(number, row);
    read.push({
      number,
      ...namesAndMarks(row, number, columns),
      ticked: row.ticked,
      existing: existingOf(row, boxes, row.ticked || isShort ? paint : null),
    });
  }
  const namedInBox = boxes.flatMap(({ text }) => [
    ...plainDigits(text).matchAll(/(?<![\d/])(\d{4})(?![\d/])/g),
  ]);
  const named = namedInBox
    .flatMap(([, digits]) => readCandidateNumber(digits ?? '') ?? [])
    .filter((one) => rows.has(one));
  return {
    list: { rows: read, extent: extentWith(list, read, filter), namedInBox: [...new Set(named)] },
    rows,
  };
}

function columnOf(list: TickList, header: RegExp): number {
  return list.headers.findIndex((name) => header.test(name));
}

function numberOf(cells: readonly string[], column: number): CandidateNumber | null {
  const own = readCandidateNumber(cells[column] ?? '');
  if (own) return own;
  const alone =
    cells.find((cell) => /^\d{3,4}$/.test(plainDigits(cell))) ??
    cells.find((cell) => readCandidateNumber(cell));
  if (alone !== undefined) return readCandidateNumber(alone);
  const text = plainDigits(cells.join(' '));
  return readCandidateNumber(LEADING.exec(text)?.[1] ?? /[(\s](\d{4})(?!\d)/.exec(text)?.[1] ?? '');
}

function namesAndMarks(
  row: TickRow,
  number: CandidateNumber,
  columns: { name: number },
): { name: string | null; indicator: 'X' | 'Q' | null } {
  const others = row.cells.filter((cell) => readCandidateNumber(cell) === null);
  const indicator = INDICATORS.find(([pattern]) => others.some((cell) => pattern.test(cell)))?.[1] ?? null;
  const inColumn = row.cells[columns.name]?.trim();
  if (inColumn) return { name: inColumn, indicator };
  const words = others.filter(
    (cell) => /\p{L}{2}|\p{Lo}/u.test(cell) && !INDICATORS.some(([pattern]) => pattern.test(cell)),
  );
  const cell = words.find((text) => !EXISTING.test(text));
  return { name: cell === undefined ? null : withoutNumber(cell, number), indicator };
}

/** `0713 Amina Khan` and `Amina Khan (0713)` without the number. */
function withoutNumber(text: string, number: CandidateNumber): string | null {
  const name = text
    .replace(new RegExp(`^\\W*0*${Number(number)}\\b[\\s\\-–—:,.]*`), '')
    .replace(new RegExp(`[\\s(]*0*${Number(number)}\\)?\\s*$`), '')
    .trim();
  return name === '' ? null : name;
}

/** Text first: words in the row, or a box about existing enquiries together with the row's colour. */
function existingOf(row: TickRow, boxes: readonly Word[], paint: RowPaint | null): ExistingEnquiry {
  if (row.cells.some((cell) => EXISTING.test(cell))) return 'in-words';
  // In a very long list only the ticked rows are looked at this closely: nobody is warned about the others.
  if (!paint) return 'none';
  if (hints(row).some((hint) => EXISTING.test(hint))) return 'in-words';
  const coloured = paint.standsOut(row);
  if (!coloured) return 'none';
  return boxes.length > 0 ? 'in-words' : 'colour-only';
}

function hints(row: TickRow): string[] {
  return [row.element, ...elementsBelow(row.element)].flatMap((one) => attribute(one, 'title') ?? []);
}

/** A list shortened by the Candidate box is not the whole list. */
function extentWith(list: TickList, rows: readonly CandidateRow[], filter: string): CandidateList['extent'] {
  const wanted = plainDigits(filter);
  const filtered = wanted !== '' && rows.length > 0 && rows.every(({ number }) => number.includes(wanted));
  return filtered ? { complete: false, why: `only ${wanted} is shown` } : extentOf(list);
}
