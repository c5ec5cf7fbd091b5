/** What sort of page part a field may be. The guide says "select By component": that may be four of them. */
export type FieldKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'combobox'
  | 'checkbox'
  | 'radio'
  | 'button'
  | 'tab'
  | 'option';

/** A field as a person would describe it: what it is, what it is called, and in which part of the page. */
export interface FieldSpec {
  key: string;
  kinds: FieldKind[];
  /** Names it may carry, best first. */
  labels: string[];
  /** Headings of the part of the page it stands in. Without them a label that occurs twice is ambiguous. */
  section?: string[];
  /** Texts of which at least one stands in its list once the list is loaded. */
  options?: RegExp[];
  /** What its value looks like when it has one. */
  valueShape?: RegExp;
}

/**
 * `ok`: found, and clearly before every other part of the page. `unsure`: found, say "please check".
 * `ambiguous`: several fit alike. `missing`: none fits. Only the first two name an element.
 */
export type LocatedStatus = 'ok' | 'unsure' | 'ambiguous' | 'missing';

export interface Located {
  key: string;
  element: Element | null;
  status: LocatedStatus;
  /** 0 to 1. */
  confidence: number;
  /** Which evidence won, or what was looked for, in words. */
  why: string;
}
