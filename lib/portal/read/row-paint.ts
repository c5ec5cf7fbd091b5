import { cellsOf } from '../locate/rows';
import { getter, parentOf } from '../locate/tree';
import type { TickRow } from './tick-list';

const firstIn = getter<Element | null>('Element', 'firstElementChild');
const lastIn = getter<Element | null>('Element', 'lastElementChild');
const SAMPLE = 40;
const WRAPPERS = 3;
const MOST_MARKED = 0.45;

/** Which rows of a list are coloured unlike the others. A hint only: colour alone proves nothing. */
export interface RowPaint {
  standsOut(row: TickRow): boolean;
}

/**
 * Learns the usual colours of a list from a sample of its odd and its even rows, and tells which rows are grey or
 * yellow beside them. Says nothing where colours are forced or too many rows differ.
 */
export function paintOf(rows: readonly TickRow[]): RowPaint {
  const silent: RowPaint = { standsOut: () => false };
  if (rows.length < 2 || matchMedia('(forced-colors: active)').matches) return silent;
  // An odd step takes odd and even rows in turn.
  const step = Math.max(1, Math.floor(rows.length / SAMPLE)) | 1;
  const sample = rows.map(colourAt(step)).filter((colour) => colour !== null);
  const usual = new Set([0, 1].map((parity) => commonest(sample.filter((_, index) => index % 2 === parity))));
  const marked = sample.filter((colour) => !usual.has(colour) && isMarking(colour));
  if (marked.length > sample.length * MOST_MARKED) return silent;
  return { standsOut: (row) => !usual.has(colourOf(row)) && isMarking(colourOf(row)) };
}

function colourAt(step: number): (row: TickRow, index: number) => string | null {
  return (row, index) => (index % step === 0 ? colourOf(row) : null);
}

function commonest(colours: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none';
}

/** The colour a person sees behind a row: its own, that of its cells, or that of a block around it alone. */
function colourOf({ element }: TickRow): string {
  for (const painted of [element, ...cellsOf(element).slice(0, 2), ...blocksAround(element)]) {
    const colour = getComputedStyle(painted).backgroundColor;
    if (!/,\s*0\)$|transparent/.test(colour)) return colour;
  }
  return 'none';
}

function blocksAround(row: Element): Element[] {
  const blocks: Element[] = [];
  for (let at = parentOf(row); at && holdsOne(at) && blocks.length < WRAPPERS; at = parentOf(at))
    blocks.push(at);
  return blocks;
}

/** Counting the children of a long list takes long. */
function holdsOne(block: Element): boolean {
  const first = firstIn(block);
  return first !== null && first === lastIn(block);
}

/** Grey (little colour, neither black nor white) or yellow. */
function isMarking(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  const top = Math.max(red, green, blue);
  const bottom = Math.min(red, green, blue);
  const lightness = (top + bottom) / 2;
  const spread = top - bottom;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  if (colour === 'none') return false;
  if (saturation < 0.12 || spread < 0.06) return lightness > 0.5 && lightness < 0.95;
  const hue =
    top === red ? 60 * ((green - blue) / spread) : top === green ? 60 * (2 + (blue - red) / spread) : 240;
  return hue >= 35 && hue <= 68 && saturation > 0.35;
}
