import { locate } from '@/lib/portal/locate';
import { type CorpusSet, markOf, type Question } from '../../portal/corpus/corpus-page';

/** Something that finds fields: ours, or a library that does. */
export interface Locator {
  name: string;
  /** Learns where things are while the page is as it was, if it works that way. */
  learn?: (questions: Question[][]) => void;
  /** Names one element for each question, or none. */
  find(questions: Question[]): (Element | null)[];
  /** Where it can be asked; everywhere when left out. */
  sets?: CorpusSet[];
}

export const OURS: Locator = {
  name: 'ours',
  find: (questions) =>
    locate(
      document,
      questions.map(({ spec }) => spec),
    ).map(({ element }) => element),
};

const NATIVE: Record<string, string> = {
  text: 'input:not([type=checkbox], [type=radio], [type=submit], [type=button], [type=image], [type=hidden], [type=reset]), textarea, [role=textbox], [role=combobox], [contenteditable]',
  textarea: 'textarea, input, [role=textbox], [contenteditable]',
  select: 'select, [role=combobox], [role=listbox], [aria-haspopup=listbox]',
  combobox: 'input:not([type=checkbox], [type=radio]), select, [role=combobox], [aria-haspopup=listbox]',
  checkbox: '[type=checkbox], [type=CheckBox], [role=checkbox], [role=switch]',
  radio: '[type=radio], [role=radio], [role=menuitemradio]',
  button: 'button, [type=submit], [type=button], [type=image], [type=reset], a, [role=button]',
  tab: '[role=tab], a, button',
  option: 'option, [role=option], [role=menuitemradio], [role=radio]',
};

/** What every library is given for free: only parts of the kind that is asked for count. */
export function ofKind(elements: readonly Element[], { spec }: Question): Element[] {
  const selector = spec.kinds.map((kind) => NATIVE[kind]).join(', ');
  return [...new Set(elements)].filter((element) => element.matches(selector));
}

/** Also given for free: where several fit, those in the block that the question names. */
export function inBlock(elements: readonly Element[], { spec }: Question): Element[] {
  const [title] = spec.section ?? [];
  if (elements.length < 2 || title === undefined) return [...elements];
  const block = [
    ...document.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role=heading], [aria-label]'),
  ].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === title);
  for (let at: Element | null = block ?? null; at; at = at.parentElement) {
    const inside = elements.filter((element) => at?.contains(element));
    if (inside.length > 0) return inside;
  }
  return [...elements];
}

/** A label as a pattern that allows other case, a colon, stars and an aside in brackets. */
export function tolerant(label: string): RegExp {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^[\\s*]*${words}[\\s:*]*(\\([^)]*\\))?[\\s:*]*$`, 'i');
}

/** Asks label by label; the first that anything carries decides, and only one part may carry it. */
export function byLabels(question: Question, find: (label: RegExp) => Element[]): Element | null {
  for (const label of question.spec.labels) {
    const found = inBlock(ofKind(find(tolerant(label)), question), question);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** Whether the element is what was asked for. */
export function isRight(question: Question, element: Element | null): boolean {
  return question.right !== null && markOf(element) === question.right;
}
