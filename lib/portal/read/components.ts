import { type ComponentCode, plainDigits, readComponentCode } from '@/lib/model/codes';
import type { ComponentList, ComponentRow } from '@/lib/model/form-snapshot';
import { extentOf } from './extent';
import type { TickList, TickRow } from './tick-list';

const HEADER = /^(component|paper)s?( code| number| no)?$/;
const COMBINED = /(?<!\d)\d{4}\s*\/\s*(\d{1,2})(?!\d)/;
const NAMED = /\b(?:component|paper|code)\s*(?:no\.?|number|code)?\s*:?\s*(\d{1,2})(?!\d)/i;

/** The component tick list read, with the page part of each row by its code. */
export interface ReadComponents {
  list: ComponentList;
  rows: Map<string, TickRow>;
}

/** How much a list looks like the list of components: 0 not at all. */
export function componentLikeness(list: TickList): number {
  const withCode = list.rows.filter(({ cells }) =>
    cells.some((cell) => COMBINED.test(cell) || /^\d{2}\b(?!\d)/.test(plainDigits(cell))),
  );
  const share = withCode.length / list.rows.length;
  const named =
    list.headers.some((header) => HEADER.test(header)) || list.names.some((name) => /component/.test(name));
  const ticks = list.rows.some(({ tick }) => tick !== null);
  return ticks ? share + (named ? 0.5 : 0) : 0;
}

/** Reads the component list. Rows without a readable code keep their words, so that nothing is silently left out. */
export function readComponents(list: TickList): ReadComponents {
  const column = list.headers.findIndex((header) => HEADER.test(header));
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
  const whole = cells.join(' ');
  const combined = COMBINED.exec(plainDigits(whole)) ?? NAMED.exec(plainDigits(whole));
  if (combined?.[1]) return readComponentCode(combined[1]);
  const cell = cells[column] ?? cells.find((text) => /^\d{1,2}\b/.test(plainDigits(text)));
  return cell === undefined || /^\d{3,}/.test(plainDigits(cell)) ? null : readComponentCode(cell);
}

/** The row's words without its code: what Direct calls the component. */
function titleOf(cells: readonly string[], code: ComponentCode | null): string {
  const words = cells.join(' ').trim();
  const rest = words.replace(COMBINED, ' ').replace(new RegExp(`^\\s*0?${Number(code ?? -1)}\\b`), ' ');
  return (
    rest
      .replace(/^[\s\-–—:.]+/, '')
      .replace(/\s+/g, ' ')
      .trim() || words
  );
}
