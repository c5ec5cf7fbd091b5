import type { ControlKey } from '../controls';
import { html, inScript, type Markup, type Part, raw } from '../markup';
import type { Message } from '../model';
import type { Names } from '../names';
import type { Button, Choice, Item } from '../view';
import { grid, inCell } from './classic.grid';
import { called } from './classic.script';

/** What the officer reads before a field, where this skin says it in other words. */
const LABELS: Partial<Record<ControlKey, string>> = {
  service: 'Service *',
  qualification: 'Qualification *',
  assessment: 'Assessment *',
  candidate: 'Candidate No.:',
  email: 'E-mail:',
};
const FACTS: Record<string, string> = { 'Centre number': 'Centre No.', Email: 'E-mail address' };

/** The rows of the layout table for one item. */
export function itemRows(item: Item, names: Names): Part {
  switch (item.kind) {
    case 'text':
      return row(item.key, item.label, textBox(item.key, item.value, '', names));
    case 'choice':
      return row(item.key, item.label, list(item, names));
    case 'lookup':
      return row(item.key, item.label, suggestBox(item, names));
    case 'radios':
      return row(item.key, '', radios(item, names));
    case 'ticks': {
      const rows = checkRows(item.key, item.choices, item.values, names, item.refresh);
      return row(
        item.key,
        item.label,
        html`<table cellpadding="1" cellspacing="0" border="0">${rows}</table>`,
      );
    }
    case 'table':
      return wide(grid(item, names));
    case 'facts':
      return item.facts.map(({ label, value }) => fact(FACTS[label] ?? label, inCell(value, names)));
    case 'buttons':
      return html`<tr><td>&nbsp;</td><td><table cellpadding="0" cellspacing="0" border="0"><tr>${buttonRow(item.buttons, names)}</tr></table></td></tr>`;
    case 'links':
      return wide(
        item.links.map(({ text, to }) => html`&raquo;&nbsp;<a href="${names.href(to)}">${text}</a><br>`),
      );
    case 'words':
      return wide(html`<font size="1">${item.text}</font>`);
    case 'messages':
      return item.messages.map((message) => wide(messageTable(message, names)));
    case 'changing':
      return item.items.map((one) => itemRows(one, names));
  }
}

function row(key: ControlKey, label: string, control: Part): Markup {
  const words = LABELS[key] ?? (label && `${label}:`);
  return html`<tr><td width="150" valign="top" nowrap><font color="#333333"><b>${words || raw('&nbsp;')}</b></font></td><td>${control}</td></tr>`;
}

function fact(label: string, value: Part): Markup {
  return html`<tr><td width="150" valign="top" nowrap><b>${label}</b></td><td>${value}</td></tr>`;
}

function wide(content: Part): Markup {
  return html`<tr><td colspan="2">${content}</td></tr>`;
}

/** The call that sends the whole form and says which control was used. */
function postback(name: string, names: Names): string {
  return `${called('__doPostBack', names)}(${inScript(name)})`;
}

function textBox(key: ControlKey, value: string, events: Part, names: Names): Markup {
  const name = names.control(key);
  return html`<input type="text" size="50" name="${name}" id="${name}" value="${value}"${events}>`;
}

function list(item: Extract<Item, { kind: 'choice' }>, names: Names): Markup {
  const name = names.control(item.key);
  return html`<select name="${name}" id="${name}" onchange="${postback(name, names)}"><option value="">-- ${item.prompt} --</option>${item.choices.map(
    ({ value, text }) =>
      html`<option value="${value}"${value === item.value && raw(' selected')}>${text}</option>`,
  )}</select>`;
}

function suggestBox(item: Extract<Item, { kind: 'lookup' }>, names: Names): Markup {
  const name = names.control(item.key);
  const box = names.id(`${name}_list`);
  const value = typeof item.value === 'string' ? item.value : titleFirst(item.value);
  const events = html` onkeyup="${called('suggest', names)}(this, ${inScript(box)})" onchange="${postback(name, names)}"`;
  return html`<div class="${names.css('suggest')}">${textBox(item.key, value, events, names)}<div id="${box}" style="display: none">${item.choices.map(
    (choice) =>
      html`<div onmousedown="return false" onclick="${called('pick', names)}(this, ${inScript(name)})">${titleFirst(choice)}</div>`,
  )}</div></div>`;
}

function titleFirst({ value, text }: Choice): string {
  return `${text} (${value})`;
}

function radios(item: Extract<Item, { kind: 'radios' }>, names: Names): Markup {
  const name = names.control(item.key);
  return html`<table cellpadding="1" cellspacing="0" border="0"><tr>${item.choices.map(
    ({ value, text }, place) =>
      html`<td><input type="radio" name="${name}" id="${names.id(`${name}_${place}`)}" value="${value}" onclick="${postback(name, names)}"${value === item.value && raw(' checked')}></td><td>${text}&nbsp;&nbsp;</td>`,
  )}</tr></table>`;
}

/** A row for each box: the box, its code, its title, in cells of their own. */
export function checkRows(
  key: ControlKey,
  choices: Choice[],
  values: string[],
  names: Names,
  refresh = false,
): Markup[] {
  const name = names.control(key);
  return choices.map(
    ({ value, text, title }, place) =>
      html`<tr><td valign="top"><input type="checkbox" name="${name}" id="${names.id(`${name}_${place}`)}" value="${value}"${refresh && html` onclick="${postback(name, names)}"`}${values.includes(value) && raw(' checked')}></td><td>${text}&nbsp;&nbsp;</td>${title && html`<td>${title}</td>`}</tr>`,
  );
}

/** Cells with buttons of three sorts: submit inputs, an image, and links that post the form back. */
export function buttonRow(buttons: Button[], names: Names): Markup[] {
  return buttons.map(({ key, text }) => {
    const name = names.control(key);
    if (key === 'apply') {
      return html`<td><input type="image" name="${name}" id="${name}" alt="${text}" title="${text}" src="${picture(text)}"></td>`;
    }
    if (key === 'delete' || key === 'cancel') {
      return html`<td><a id="${name}" href="javascript:${postback(name, names)}">${text}</a></td>`;
    }
    return html`<td><input type="submit" name="${name}" id="${name}" value="${text}" class="${names.css('btn')}"></td>`;
  });
}

/** A button drawn as a picture of its words. */
function picture(text: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="92" height="22"><rect x=".5" y=".5" width="91" height="21" rx="3" fill="#7d6a2f" stroke="#4f4420"/><text x="46" y="15" font-family="Arial, sans-serif" font-size="11" font-weight="bold" fill="#fff" text-anchor="middle">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const COLOURS: Record<Message['tone'], string> = { done: '#e3f0d8', info: '#e6e6fa', warning: '#ffe9c6' };

/** A message in a bordered table, its further lines below each other. */
export function messageTable({ tone, text, items = [] }: Message, names: Names): Markup {
  return html`<table width="100%" cellpadding="6" cellspacing="0" border="0" bgcolor="${COLOURS[tone]}" class="${names.css('box')}"><tr><td><font color="#663300">${text}</font>${items.map((line) => html`<br>- ${line}`)}</td></tr></table>`;
}
