import { html, type Markup, raw } from '../markup';
import type { Names } from '../names';
import type { Cell, Item, Row } from '../view';
import { writtenInWords } from '../written-dates';

const SAYS: Record<string, string> = { X: 'NO RESULT', Q: 'PENDING' };

/** A table of the modern skin: a head, a caption, and a tick box in the first cell where rows can be chosen. */
export function table(item: Extract<Item, { kind: 'table' }>, names: Names): Markup {
  if (item.rows.length === 0) return html`<p>${item.empty}</p>`;
  const canTick = item.rows.some(({ tick }) => tick);
  return html`<table id="${names.id(item.name)}"><thead><tr>${canTick && html`<th scope="col">Select</th>`}${item.columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${item.rows.map((row) => tableRow(row, item, names))}</tbody></table>`;
}

function tableRow(row: Row, item: Extract<Item, { kind: 'table' }>, names: Names): Markup {
  const { tick } = row;
  const name = item.key && names.control(item.key);
  return html`<tr${row.tone !== 'plain' && html` class="${names.css(row.tone)}"`}>${
    tick &&
    html`<td><input type="checkbox" name="${name}" value="${tick.value}" aria-label="${tick.name}"${tick.set && raw(' checked')}></td>`
  }${row.cells.map((one) => html`<td>${cell(one, names)}</td>`)}</tr>`;
}

function cell(value: Cell, names: Names): Markup | string {
  if (typeof value === 'string') return SAYS[value] ?? value;
  if ('date' in value) return value.written ?? writtenInWords(value.date);
  if ('mark' in value) return html`<span title="${value.hint}">${value.mark}</span>`;
  return html`${value.links.map(({ text, to }) => html`<a href="${names.href(to)}">${text}</a> `)}`;
}
