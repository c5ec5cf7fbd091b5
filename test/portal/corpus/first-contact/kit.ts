import type { Dice } from '../dice';

/** One field as a framework is handed it. */
export interface Slot {
  /** Its `data-is`. */
  key: string;
  label: string;
  value: string;
  id: string;
  required: boolean;
  hint: string;
}

export interface Way {
  key: string;
  label: string;
  chosen: boolean;
}

export interface Line {
  /** Its `data-tick`: the code or the number. */
  key: string;
  ticked: boolean;
  /** The words of its cells, without the tick box. */
  cells: string[];
  /** Something is said about it by colour or by words of its own. */
  tone?: 'grey';
}

/** How one framework writes the parts of a page, in the habits the dice gave this page. */
export interface Kit {
  css?: string;
  text(slot: Slot): string;
  list(slot: Slot, choices: string[]): string;
  ahead(slot: Slot): string;
  ways(slot: Slot, ways: Way[]): string;
  /** Component ticks: a short list. */
  ticks(title: string, lines: Line[]): string;
  /** Candidates: a grid. */
  grid(title: string, heads: string[], lines: Line[]): string;
  block(title: string, body: string): string;
  button(key: string, label: string): string;
  page(parts: { title: string; top: string; body: string; bar: string; foot: string }): string;
}

/** How a framework writes the pages beside the form. */
export interface PageKit extends Kit {
  /** A table nobody ticks in. */
  sheet(title: string, heads: string[], rows: string[][]): string;
  /** Names and values of one thing. */
  pairs(all: [string, string][]): string;
  /** A window over the page. */
  window(title: string, body: string): string;
  /** A box to tick beside a sentence. */
  tick(words: string): string;
}

export interface Framework {
  name: string;
  kit(dice: Dice): Kit;
  /** Where the page goes: into the body when left out. */
  mount?: (html: string) => void;
}

/** A text as it is written into markup. */
export const text = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** Each part written, one after the other. */
export const each = <T>(parts: readonly T[], write: (part: T, index: number) => string): string =>
  parts.map(write).join('');
/** A part that is only there at times. */
export const when = (is: unknown, html: string, other = ''): string => (is ? html : other);
/** Which field a part is. */
export const is = (key: string): string => when(key, `data-is="${key}"`);

/** A framework that also writes the pages beside the form. */
export interface PageFramework extends Framework {
  kit(dice: Dice): PageKit;
}
