import { plainDigits, readCandidateNumber } from '@/lib/model/codes';
import type { CandidateList, CandidateRow } from '@/lib/model/form-snapshot';
import type { Word } from '../locate/scan';
import { everyFew, type Steps } from '../locate/steps';
import { attribute } from '../locate/tree';
import { type CandidateColumns, columnsOf, namesCandidates, numberIn } from './candidate-columns';
import { indicatorIn, nameIn } from './candidate-name';
import { EXISTING, existingOf } from './existing';
import { extentOf } from './extent';
import { paintOf } from './row-paint';
import type { TickList, TickRow } from './tick-list';

const LONG_LIST = 500;
const SAMPLE = 100;
const ROWS_A_STEP = 64;
/** Lists that turn pages are wrapped many times before their pager comes. */
const MOST_WRAPPERS = 8;

/** The candidate list read, with the page part of each row by its candidate number. */
export interface ReadCandidates {
  list: CandidateList;
  rows: Map<string, TickRow>;
}

/**
 * How much a list looks like the list of candidates: 0 not at all. Numbers of four digits tell it, or a column or
 * heading that says so; one or two digits alone could be anything.
 */
export function candidateLikeness(list: TickList): number {
  if (!list.rows.some(isForChoosing)) return 0;
  const { number } = columnsOf(list);
  const sample = list.rows.slice(0, SAMPLE);
  const numbers = sample.map(({ cells }) => numberIn(cells, number)).filter((one) => one !== null);
  const different = new Set(numbers).size;
  const share = different / sample.length;
  const padded = sample.filter(({ cells }) =>
    cells.some((cell) => /(?<![\d\p{L}])\d{4}(?![\d/\p{L}])/u.test(plainDigits(cell))),
  );
  const named = namesCandidates(list);
  if (!named && padded.length < sample.length / 2) return 0;
  return share * 0.5 + (padded.length / sample.length) * 0.5 + (named ? 0.5 : 0);
}

/** A row with a tick box, or one that says whether it is selected: its box may be drawn beside the table. */
function isForChoosing({ tick, element }: TickRow): boolean {
  return tick !== null || attribute(element, 'aria-selected') !== null;
}

/** Reads the candidate list, and what the box about existing enquiries says. */
export function* readCandidates(
  list: TickList,
  words: readonly Word[],
  filter: string,
): Steps<ReadCandidates> {
  const columns = columnsOf(list);
  const boxes = words.filter((word) => word.role !== 'control' && EXISTING.test(word.text));
  const paint = paintOf(list.rows);
  const isShort = list.rows.length <= LONG_LIST;
  const rows = new Map<string, TickRow>();
  const read: CandidateRow[] = [];
  const shape = JSON.stringify(columns);
  const isTimeToPause = everyFew(ROWS_A_STEP);
  for (const row of list.rows) {
    if (isTimeToPause()) yield;
    const said = saidBy(row.cells, columns, shape);
    if (!said) continue;
    rows.set(said.number, row);
    const existing = existingOf(row, boxes, row.ticked || isShort ? paint : null);
    read.push({ ...said, ticked: row.ticked, existing });
  }
  const named = boxes
    .flatMap(({ text }) => [...plainDigits(text).matchAll(/(?<![\d/])(\d{4})(?![\d/])/g)])
    .flatMap(([, digits]) => readCandidateNumber(digits ?? '') ?? [])
    .filter((one) => rows.has(one));
  return {
    list: { rows: read, extent: extentWith(list, read, filter), namedInBox: [...new Set(named)] },
    rows,
  };
}

/** What the words of a row say of its candidate; a row's words are the same object as long as they are the same. */
type Said = Pick<CandidateRow, 'number' | 'name' | 'indicator'> | null;
const saidBefore = new WeakMap<readonly string[], { shape: string; said: Said }>();

function saidBy(cells: readonly string[], columns: CandidateColumns, shape: string): Said {
  const known = saidBefore.get(cells);
  if (known?.shape === shape) return known.said;
  const number = numberIn(cells, columns.number);
  const others = cells.filter((_, index) => index !== columns.number && index !== columns.name);
  const said = number && { number, name: nameIn(cells, number, columns), indicator: indicatorIn(others) };
  saidBefore.set(cells, { shape, said });
  return said;
}

/** A list shortened by the Candidate box is not the whole list. */
function extentWith(list: TickList, rows: readonly CandidateRow[], filter: string): CandidateList['extent'] {
  const wanted = plainDigits(filter);
  const filtered = wanted !== '' && rows.length > 0 && rows.every(({ number }) => number.includes(wanted));
  return filtered ? { complete: false, why: `only ${wanted} is shown` } : extentOf(list, MOST_WRAPPERS);
}
