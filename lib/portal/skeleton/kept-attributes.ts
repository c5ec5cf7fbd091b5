import { attribute, tagOf } from '../locate/tree';
import { keptName } from './kept-words';

const ROLES = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  definition dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu
  menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator spinbutton status switch tab table tablist tabpanel
  term textbox timer toolbar tooltip tree treegrid treeitem`.split(/\s+/),
);
const TYPES =
  /^(?:text|search|tel|email|number|url|password|date|checkbox|radio|submit|button|reset|image|hidden|file)$/i;
const STATES = /^(?:true|false|mixed|menu|listbox|tree|grid|dialog|list|both|inline|none|off|page|polite)$/;
/** Attributes that are only there or not. */
const PRESENT = ['hidden', 'disabled', 'readonly', 'required', 'multiple', 'inert', 'open', 'nowrap'];
const SAID = [
  'aria-hidden',
  'aria-haspopup',
  'aria-autocomplete',
  'aria-modal',
  'aria-disabled',
  'aria-required',
  'aria-readonly',
  'aria-expanded',
  'aria-multiline',
  'aria-live',
  'contenteditable',
];
const WORDS = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description', 'summary'];
const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'headers',
];
const COUNTS: Record<string, number> = { colspan: 40, rowspan: 40, maxlength: 10_000, 'aria-level': 6 };

/** What one skeleton calls the ids and names it had to replace, so that labels still point to their fields. */
export type Renamed = (name: string) => string;

/** Names that are no words of markup become `n1`, `n2` …: the same each time. */
export function renamer(): Renamed {
  const known = new Map<string, string>();
  return (name) => {
    const said = keptName(name) ?? known.get(name) ?? `n${known.size + 1}`;
    if (!keptName(name)) known.set(name, said);
    return said;
  };
}

/** The attributes of an element that say what it is; every value that could say more is left out or replaced. */
export function keptAttributes(
  element: Element,
  { renamed, words }: { renamed: Renamed; words(text: string): string },
): [name: string, value: string][] {
  const of = (name: string): string | null => attribute(element, name);
  const kept = (names: readonly string[], keep: (value: string) => string | null): [string, string][] =>
    names.flatMap((name): [string, string][] => {
      const value = of(name);
      const said = value === null ? null : keep(value);
      return said === null ? [] : [[name, said]];
    });
  const references = (ids: string): string =>
    ids.split(/\s+/).filter(Boolean).slice(0, 8).map(renamed).join(' ');
  return [
    ...kept(['role'], (value) => (ROLES.has(value.trim().toLowerCase()) ? value.trim().toLowerCase() : null)),
    ...kept(['type'], (value) => (TYPES.test(value) ? value.toLowerCase() : null)),
    ...kept(PRESENT, () => ''),
    ...kept(SAID, (value) => (STATES.test(value) ? value : null)),
    ...kept(WORDS, words),
    ...kept(['id', 'name'], renamed),
    ...kept(REFERENCES, references),
    ...kept(['class'], keptClasses),
    ...kept(['scope'], (value) => (/^(?:row|col|rowgroup|colgroup)$/.test(value) ? value : null)),
    ...kept(['dir'], (value) => (/^(?:rtl|ltr|auto)$/.test(value) ? value : null)),
    ...kept(['tabindex'], (value) => (value.startsWith('-') ? '-1' : '0')),
    ...kept(Object.keys(COUNTS), (value) => value),
    ...kept(['onclick', 'bgcolor'], () => ''),
    ...kept(['href'], (value) => (/^\s*javascript:/i.test(value) ? 'javascript:' : '#')),
    ...keptValue(element, words),
  ].map(([name, value]) => [name, name in COUNTS ? count(value, COUNTS[name] ?? 0) : value]);
}

function keptClasses(classes: string): string | null {
  return (
    classes
      .split(/\s+/)
      .flatMap((one) => keptName(one) ?? [])
      .join(' ') || null
  );
}

/** A button's value is its name. An empty choice says that nothing is chosen. Any other value is nobody's business. */
function keptValue(element: Element, words: (text: string) => string): [string, string][] {
  const value = attribute(element, 'value');
  const tag = tagOf(element);
  if (value === null) return [];
  if (tag === 'option') return [['value', value === '' ? '' : 'x']];
  const isButton = tag === 'input' && /^(?:submit|button|reset)$/i.test(attribute(element, 'type') ?? '');
  return isButton ? [['value', words(value)]] : [];
}

function count(value: string, most: number): string {
  const number = Number.parseInt(value, 10);
  return String(Number.isNaN(number) ? 1 : Math.min(Math.max(number, 0), most));
}
