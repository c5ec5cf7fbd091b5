import type { CalendarDate } from '../model/calendar-date';
import type { ControlKey } from './controls';
import type { Message } from './model';
import type { Place } from './routes';

/** A link to another place of the portal. */
export interface Link {
  text: string;
  to: Place;
  here?: boolean;
}

/** What stands in a cell or beside a word. `hint` shows its text on hovering. */
export type Cell =
  | string
  | { date: CalendarDate; written?: string | undefined }
  | { links: Link[] }
  | { hint: string; mark: string };

export interface Choice {
  value: string;
  text: string;
  /** A second part of the words that a skin may set apart, such as a component's title. */
  title?: string;
}

export interface Row {
  tone: 'plain' | 'grey' | 'yellow';
  cells: Cell[];
  /** Rows with a tick box: what the tick sends, whether it is set, and what a screen reader calls it. */
  tick?: { value: string; set: boolean; name: string };
}

export interface Button {
  key: ControlKey;
  text: string;
  /** The page stays, only parts of it change. */
  stays: boolean;
  main?: boolean;
}

/** What a section is made of. A skin decides what each looks like in markup. */
export type Item =
  | { kind: 'text'; key: ControlKey; label: string; value: string; limit?: number; hint?: string }
  | { kind: 'choice'; key: ControlKey; label: string; value: string; choices: Choice[]; prompt: string }
  | { kind: 'lookup'; key: ControlKey; label: string; value: Choice | string; choices: Choice[] }
  | { kind: 'radios'; key: ControlKey; label: string; value: string; choices: Choice[] }
  | { kind: 'ticks'; key: ControlKey; label: string; values: string[]; choices: Choice[]; refresh: boolean }
  | { kind: 'table'; key?: ControlKey; name: string; columns: string[]; rows: Row[]; empty: string }
  | { kind: 'facts'; facts: { label: string; value: Cell }[] }
  | { kind: 'buttons'; buttons: Button[] }
  | { kind: 'links'; links: Link[]; style: 'list' | 'button' }
  | { kind: 'words'; text: string }
  | { kind: 'messages'; messages: Message[] }
  /** Items that come, go or change with what is chosen in others. */
  | { kind: 'changing'; name: string; items: Item[] };

export interface Section {
  name: string;
  heading: string;
  items: Item[];
}

/** A window over the page. */
export interface Dialog {
  heading: string;
  words: string[];
  messages: Message[];
  boxes: { key: ControlKey; choices: Choice[] };
  buttons: Button[];
}

/** One page, without any markup: what every skin draws in its own way. */
export interface PageView {
  heading: string;
  /** The main menu and, under Administer exams, the tabs of that part. */
  tabs?: Link[];
  messages: Message[];
  sections: Section[];
  /** Tabs inside the page, above its sections. */
  pageTabs?: Link[];
  /** Where the page's form is sent; a page without it has no form. */
  sendTo?: Place;
  buttons: Button[];
  dialog?: Dialog;
}
