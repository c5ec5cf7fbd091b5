import { html, type Markup, type Part, raw } from '../markup';
import type { Names } from '../names';
import type { Cell, Item, Row } from '../view';
import { writtenInNumbers } from '../written-dates';

const HEADS: Record<string, string> = {
  'Candidate number': 'Candidate No.',
  Name: 'Candidate Name',
  'Enquiry number': 'Enquiry No.',
  Candidates: 'Candidate No.(s)',
};
const TONES = { plain: null, grey: '#c8c8c8', yellow: '#ffff99' } as const;

/** A list without a head of its own: the first row has bold words, rows are told apart by their colour. */
export function grid(item: Extract<Item, { kind: 'table' }>, names: Names): Markup {
  if (item.rows.length === 0) return html`<i>${item.empty}</i>`;
  const canTick = item.rows.some(({ tick }) => tick);
  return html`<table width="100%" cellpadding="3" cellspacing="0" border="1" class="${names.css('grid')}" id="${names.id(`ctl00_gv_${item.name}`)}"><tr class="${names.css('head')}">${canTick && html`<td>&nbsp;</td>`}${item.columns.map(
    (column) => html`<td><b>${headOf(column, item.columns)}</b></td>`,
  )}</tr>${item.rows.map((row, place) => gridRow(row, place, item, names))}</table>`;
}

/** A file has a name too: "Candidate Name" is for lists of candidates. */
function headOf(column: string, columns: string[]): Part {
  if (column === '') return raw('&nbsp;');
  return column === 'Name' && columns.length === 1 ? 'File name' : (HEADS[column] ?? column);
}

function gridRow(row: Row, place: number, item: Extract<Item, { kind: 'table' }>, names: Names): Markup {
  const { tick } = row;
  const name = item.key ? names.control(item.key) : '';
  const colour = TONES[row.tone];
  return html`<tr${colour && html` bgcolor="${colour}"`}>${
    tick &&
    html`<td width="24"><input type="checkbox" name="${name}" id="${names.id(`${name}_${place}`)}" value="${tick.value}"${tick.set && raw(' checked')}></td>`
  }${row.cells.map((one) => html`<td valign="top">${one === '' ? raw('&nbsp;') : inCell(one, names)}</td>`)}</tr>`;
}

/** What stands in a cell. */
export function inCell(value: Cell, names: Names): Part {
  if (typeof value === 'string') return value;
  if ('date' in value) return value.written ?? writtenInNumbers(value.date);
  if ('mark' in value) return html`<span title="${value.hint}"><b>${value.mark}</b></span>`;
  return value.links.map(({ text, to }) => html`<a href="${names.href(to)}">${text}</a> `);
}
