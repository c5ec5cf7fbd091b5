import { createElement as h, type Node } from 'react';
import type { ControlKey } from '../controls';
import type { Message } from '../model';
import { ChoiceField, LookupField, Picks, TextField } from './react.fields';
import type { Button, SentCell, SentItem, SentRow, Values } from './react.page';

/** What the parts of a page can see and do. */
export interface Desk {
  values: Values;
  busy: boolean;
  change(key: ControlKey, value: string | string[]): void;
  /** Sends the form with some values changed, for a button when one was pressed. */
  send(changes: Values, command?: ControlKey): Promise<void>;
  /** Shows another page without loading it. */
  go(address: string): Promise<void>;
}

/** One item of the form, as React holds it. */
export function drawItem(item: SentItem, desk: Desk): Node {
  switch (item.kind) {
    case 'text':
      return h(TextField, { key: item.key, item, desk });
    case 'choice':
      return h(ChoiceField, { key: item.key, item, desk });
    case 'lookup':
      return h(LookupField, { key: item.key, item, desk });
    case 'radios':
    case 'ticks':
      return h(Picks, { key: item.key, item, desk });
    case 'table':
      return item.rows.length === 0 ? h('p', null, item.empty) : table(item, desk);
    case 'facts':
      return h('table', { className: 'facts' }, h('tbody', null, ...item.facts.map(fact(desk))));
    case 'buttons':
      return pressables(item.buttons, desk);
    case 'links':
      return h('p', null, ...item.links.map((one) => inCell({ links: [one] }, desk)));
    case 'words':
      return h('p', null, item.text);
    case 'messages':
      return messages(item.messages);
    case 'changing':
      return h('div', { className: 'part' }, ...item.items.map((one) => drawItem(one, desk)));
  }
}

/** What the portal has to say above the form. */
export function messages(list: Message[]): Node {
  return list.map(({ tone, text, items = [] }) =>
    h(
      'div',
      { key: text, role: 'alert', className: tone },
      text,
      h('ul', null, ...items.map((one) => h('li', null, one))),
    ),
  );
}

let drawn = 0;

/** Buttons that are new ones each time they are drawn; none can be pressed while the portal is asked. */
export function pressables(buttons: Button[], desk: Desk): Node {
  drawn += 1;
  const press = (key: ControlKey) => () => void desk.send({}, key);
  return h(
    'div',
    { className: 'buttons' },
    ...buttons.map(({ key, text, main }) =>
      h(
        'button',
        {
          key: `${key} ${drawn}`,
          type: 'button',
          className: main ? 'contained' : 'outlined',
          disabled: desk.busy,
          onClick: press(key),
        },
        h('span', null, text),
      ),
    ),
  );
}

const fact =
  (desk: Desk) =>
  ({ label, value }: { label: string; value: SentCell }): Node =>
    h('tr', { key: label }, h('td', null, label), h('td', null, inCell(value, desk)));

function table(item: Extract<SentItem, { kind: 'table' }>, desk: Desk): Node {
  const { key, columns, rows } = item;
  const canTick = rows.some(({ tick }) => tick);
  const head = h('tr', null, canTick && h('th', null), ...columns.map((one) => h('th', null, one)));
  const body = rows.map((row, place) => tableRow(row, place, key, desk));
  return h('table', null, h('thead', null, head), h('tbody', null, ...body));
}

function tableRow(
  { tone, tick, cells }: SentRow,
  place: number,
  key: ControlKey | undefined,
  desk: Desk,
): Node {
  const chosen = [(key && desk.values[key]) ?? []].flat();
  const box =
    tick && key
      ? h('input', {
          type: 'checkbox',
          'aria-label': tick.name,
          checked: chosen.includes(tick.value),
          onChange: () => desk.change(key, toggled(chosen, tick.value)),
        })
      : null;
  return h(
    'tr',
    { key: tick?.value ?? String(place), className: tone },
    box && h('td', null, box),
    ...cells.map((cell) => h('td', null, inCell(cell, desk))),
  );
}

/** A list with a value put in, or taken out when it was there. */
export function toggled(list: string[], value: string): string[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

function inCell(cell: SentCell, desk: Desk): Node {
  if (typeof cell === 'string') return cell;
  if ('mark' in cell) return h('span', { title: cell.hint, tabIndex: 0 }, cell.mark);
  return cell.links.map(({ text, to }) => {
    const go = (event: Event): void => {
      if (to.endsWith('.pdf')) return;
      event.preventDefault();
      void desk.go(to);
    };
    return h('a', { key: text, href: to, onClick: go }, text, ' ');
  });
}
