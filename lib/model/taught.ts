import type { CalendarDate, Instant } from './calendar-date';
import type { PageId } from './page-id';

/** The parts of the form an officer can show: one control each. Lists are read from their rows and cannot be shown. */
export const TAUGHT_FIELDS = [
  'note',
  'service',
  'centreEmail',
  'qualification',
  'assessment',
  'level',
  'candidateFilter',
  'save',
  'submit',
  'delete',
] as const;

export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** What sort of part it is; the words are those of the locator. */
export const TAUGHT_KINDS = [
  'text',
  'textarea',
  'select',
  'combobox',
  'checkbox',
  'radio',
  'button',
  'tab',
  'option',
] as const;

export type TaughtKind = (typeof TAUGHT_KINDS)[number];

/**
 * Words of a page as they are remembered. `shown` is for people and holds only words that belong to the portal: any
 * other word stands there as `Aaaa`. `print` tells whether the very same words stand on a page again.
 */
export interface Words {
  shown: string;
  print: string;
}

/** One way to find a part again. Each is of another nature, so that one change on the page cannot mislead two. */
export type TaughtLocator =
  /** The only part of its sort with these words. */
  | { by: 'words' }
  /** Among the parts with these words in this section: the `index`-th (from 0) of `of`. */
  | { by: 'section'; section: string; index: number; of: number }
  /** The part that follows, or comes before, the one with these words. */
  | { by: 'after'; words: string }
  | { by: 'before'; words: string }
  /** A name in the page's own markup, when it reads like a word. */
  | { by: 'id'; print: string }
  | { by: 'name'; print: string };

/** How it went when the page was last seen. */
export interface TaughtSeen {
  on: CalendarDate;
  worked: boolean;
}

interface TaughtBase {
  /** When it was shown. */
  at: Instant;
  /** `file`: a colleague showed it, and it came from their file. */
  origin: 'here' | 'file';
  /** Null until the page was seen again. */
  seen: TaughtSeen | null;
}

/** A part of a page as the officer showed it. Never its value, never a name. */
export interface TaughtPart extends TaughtBase {
  what: 'part';
  page: PageId;
  field: TaughtField;
  kind: TaughtKind;
  words: Words;
  section: Words | null;
  locators: TaughtLocator[];
}

/** A page the officer named: one of Direct's, or none that has to do with enquiries. */
export interface TaughtPage extends TaughtBase {
  what: 'page';
  is: PageId | 'none';
  /** The shape of its address, numbers left out. */
  path: string;
  headings: Words[];
  /** Prints of the names of buttons and columns. */
  names: string[];
}

export type Taught = TaughtPart | TaughtPage;

/** How the file for colleagues names itself. */
export const TAUGHT_FILE = { format: 'enquiry-assistant-shown-parts', version: 1 } as const;

/** What makes two entries the same: the same part of the same page, or the same page. */
export function taughtKey(one: Taught): string {
  return one.what === 'part'
    ? `${one.page}/${one.field}`
    : `page ${one.path} ${one.headings.map(({ print }) => print).join(' ')}`;
}

/** The list with one entry put in; it takes the place of the same part or page shown earlier. */
export function withTaught(list: readonly Taught[], entry: Taught): Taught[] {
  return [...list.filter((one) => taughtKey(one) !== taughtKey(entry)), entry];
}

/** The list without the entries of these keys. */
export function withoutTaught(list: readonly Taught[], keys: readonly string[]): Taught[] {
  return list.filter((one) => !keys.includes(taughtKey(one)));
}

/** The same list with how it went on a day; an entry that went the same way that day already stays as it is. */
export function withTaughtSeen(list: Taught[], key: string, seen: TaughtSeen): Taught[] {
  const before = list.find((one) => taughtKey(one) === key);
  if (!before || (before.seen?.on === seen.on && before.seen.worked === seen.worked)) return list;
  return list.map((one) => (one === before ? { ...one, seen } : one));
}

/** A short mark of a text, the same for the same text: 53 bits as hexadecimal digits. The text cannot be read from it. */
export function printOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
