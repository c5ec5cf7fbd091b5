import { createElement as h, type Node, useId, useState } from 'react';
import type { Item } from '../view';
import { type Desk, toggled } from './react.items';

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;
interface Given<K extends Item['kind']> {
  item: Of<K>;
  desk: Desk;
}
interface Typed {
  target: { value: string };
}

const textIn = (desk: Desk, key: Of<'text'>['key']): string => String(desk.values[key] ?? '');

/** A text box that shows what the program holds, and nothing else. */
export function TextField({ item: { key, label, limit, hint }, desk }: Given<'text'>): Node {
  const id = useId();
  const box = h('input', {
    id,
    value: textIn(desk, key),
    maxLength: limit,
    onChange: ({ target }: Typed) => desk.change(key, target.value),
  });
  return h(
    'div',
    { className: 'field' },
    box,
    h('label', { htmlFor: id }, label),
    hint && h('small', null, hint),
  );
}

/** A drop-down whose choice is sent at once. */
export function ChoiceField({ item: { key, label, prompt, choices }, desk }: Given<'choice'>): Node {
  const id = useId();
  const list = h(
    'select',
    {
      id,
      value: textIn(desk, key),
      onChange: ({ target }: Typed) => void desk.send({ [key]: target.value }),
    },
    h('option', { value: '' }, prompt),
    ...choices.map(({ value, text }) => h('option', { key: value, value }, text)),
  );
  return h('div', { className: 'field' }, list, h('label', { htmlFor: id }, label));
}

/** A box whose list is there only while it is open. */
export function LookupField({ item: { key, label, choices }, desk }: Given<'lookup'>): Node {
  const id = useId();
  const [open, setOpen] = useState(false);
  const typed = textIn(desk, key);
  const fits = choices
    .map(({ value, text }) => `${text} (${value})`)
    .filter((text) => typed.trim() !== '' && text.toLowerCase().includes(typed.trim().toLowerCase()));
  const take = (text: string): void => {
    setOpen(false);
    void desk.send({ [key]: text });
  };
  const shown = open && fits.length > 0;
  const box = h('input', {
    id,
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': shown,
    'aria-controls': `${id}-list`,
    value: typed,
    onChange: ({ target }: Typed) => {
      setOpen(true);
      desk.change(key, target.value);
    },
    onKeyDown: ({ key: pressed }: { key: string }) => {
      if (pressed === 'Enter') take(typed);
      if (pressed === 'Escape') setOpen(false);
    },
  });
  const list = h(
    'ul',
    { id: `${id}-list`, role: 'listbox' },
    ...fits.map((text) => h('li', { key: text, role: 'option', onClick: () => take(text) }, text)),
  );
  return h('div', { className: 'field' }, box, h('label', { htmlFor: id }, label), shown && list);
}

/** Boxes to tick or round buttons, drawn as pictures over the real ones. */
export function Picks({ item, desk }: Given<'ticks' | 'radios'>): Node {
  const isRadio = item.kind === 'radios';
  const chosen = [desk.values[item.key] ?? []].flat();
  const pick = (value: string): void => {
    const now = isRadio ? value : toggled(chosen, value);
    if (isRadio || item.refresh) void desk.send({ [item.key]: now });
    else desk.change(item.key, now);
  };
  const choices = item.choices.map(({ value, text, title }) =>
    h(
      'label',
      { key: value, className: 'pick' },
      h(
        'span',
        { className: isRadio ? 'drawn round' : 'drawn' },
        h('input', {
          type: isRadio ? 'radio' : 'checkbox',
          value,
          checked: chosen.includes(value),
          onChange: () => pick(value),
        }),
        chosen.includes(value) ? '✔' : '',
      ),
      h('span', null, title ? `${text} ${title}` : text),
    ),
  );
  return h('div', { role: isRadio ? 'radiogroup' : 'group', 'aria-label': item.label }, ...choices);
}
