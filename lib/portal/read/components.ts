import { type ComponentCode, plainDigits, readComponentCode } from '@/lib/model/codes';
import type { ComponentList, ComponentRow } from '@/lib/model/form-snapshot';
import { extentOf } from './extent';
import type { TickList, TickRow } from './tick-list';

const HEADER = /^(component|paper)s?( code| number| no)?$/;
/** No syllabus has more components than codes of two digits. */
const MOST = 100;
const CODE_HEADER = /^(component |paper )?code$/;
/** `0625/42`, `0625-42`. */
const COMBINED = /(?<!\d)\d{4}\s*[/-]\s*(\d{1,2})(?![\d/])/;
/** In the order in which they are believed: `Paper 4 (42)`, `42 Theory`, `Component 42`, and two digits alone in the text. */
const CODES = [
  /[([]\s*(\d{2})\s*[)\]]/,
  /^\W*(\d{2})(?![\d/.,:]\d|\d)/,
  /\b(?:component|paper|code)\s*(?:no\.?|number|code)?\s*:?\s*(\d{2})(?!\d)/i,
  /^\D*(?<![\d/])(\d{2})(?![\d/])\D*$/,
  /^\W*(\d)(?![\d/.])(?=\W|$)/,
];
const NAMED_ONE_DIGIT = /\bcomponent\s*(?:no\.?|number|code)?\s*:?\s*(\d)(?!\d)/i;

/** The component tick list read, with the page part of each row by its code. */
export interface ReadComponents {
  list: ComponentList;
  rows: Map<string, TickRow>;
}

/** How much a list looks like the list of components: 0 not at all. */
export function componentLikeness(list: TickList): number {
  if (list.rows.length > MOST || !list.rows.some(({ tick }) => tick !== null)) return 0;
  const column = columnOf(list);
  const codes = list.rows.map(({ cells }) => codeOf(cells, column)).filter((code) => code !== null);
  const named =
    list.headers.some((header) => HEADER.test(header)) ||
    list.names.slice(0, 1).some((name) => /component/.test(name));
  const isNumbers = list.rows.some(({ cells }) => cells.some(isFourDigits));
  // Each component stands once in the list; candidate numbers have four digits.
  if (isNumbers || new Set(codes).size < codes.length) return 0;
  return codes.length / list.rows.length + (named ? 0.5 : 0);
}

function isFourDigits(cell: string): boolean {
  return /^[^\p{L}\p{N}]*\d{4}(?!\d|\s*[/-]\s*\d)/u.test(plainDigits(cell));
}

function columnOf(list: TickList): number {
  const code = list.headers.findIndex((header) => CODE_HEADER.test(header));
  return code >= 0 ? code : list.headers.findIndex((header) => HEADER.test(header));
}

/** Reads the component list. Rows without a readable code keep their words, so that nothing is silently left out. */
export function readComponents(list: TickList): ReadComponents {
  const column = columnOf(list);
  const rows = new Map<string, TickRow>();
  const read: ComponentRow[] = [];
  for (const row of list.rows.filter(({ tick }) => tick !== null)) {
    const code = codeOf(row.cells, column);
    if (code) rows.set(code, row);
    read.push({ code, title: titleOf(row.cells, code), ticked: row.ticked });
  }
  return { list: { rows: read, extent: extentOf(list) }, rows };
}

function codeOf(cells: readonly string[], column: number): ComponentCode | null {
  const whole = plainDigits(cells.join(' '));
  const combined = COMBINED.exec(whole)?.[1];
  if (combined) return readComponentCode(combined);
  const inColumn = plainDigits(cells[column] ?? '');
  if (/^\d{1,2}$/.test(inColumn)) return readComponentCode(inColumn);
  const alone = cells.map((cell) => plainDigits(cell)).filter((cell) => /^\d{1,2}$/.test(cell));
  if (alone.length === 1 && alone[0]) return readComponentCode(alone[0]);
  for (const pattern of [...CODES, NAMED_ONE_DIGIT]) {
    const digits = pattern.exec(whole)?.[1];
    if (digits) return readComponentCode(digits);
  }
  return null;
}

/** The row's words without its code: what Direct calls the component. */
function titleOf(cells: readonly string[], code: ComponentCode | null): string {
  const words = cells.join(' ').trim();
  const rest = words.replace(COMBINED, ' ').replace(new RegExp(`^\\W*0?${Number(code ?? -1)}\\b`), ' ');
  const title = rest
    .replace(/^[\s\-–—:.]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutBrackets(title) || words;
}

/** `(Multiple Choice (Extended))` is a title set in brackets; `(Core) Theory` is not. */
function withoutBrackets(title: string): string {
  let depth = 0;
  for (const [index, letter] of [...title].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0)
      return letter === ')' && index === [...title].length - 1 ? title.slice(1, -1).trim() : title;
  }
  return title;
}
