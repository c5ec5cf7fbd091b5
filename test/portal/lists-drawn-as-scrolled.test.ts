import { afterEach, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';
import { FORMS } from './markups/facts';
import { html4 } from './markups/kinds/html-4';

afterEach(() => {
  document.body.replaceChildren();
});

const ALL = Array.from({ length: 40 }, (_, index) => ({
  number: String(index + 1).padStart(4, '0'),
  name: `Family${index}, Given`,
  ticked: index === 3,
}));
type One = (typeof ALL)[number];
/** The rows in sight, in a list of 40 that begins with this row. */
const IN_SIGHT = 12;
const HIGH = 30;

const draw = (rows: One[], row: (one: One) => string): string => rows.map(row).join('');
const line = ({ number, name, ticked }: One): string =>
  `<tr style="height:${HIGH}px"><td><input type="checkbox"${ticked ? ' checked' : ''}></td><td>${number}</td><td>${name}</td></tr>`;
const block = ({ number, name, ticked }: One): string =>
  `<div style="height:${HIGH}px"><input type="checkbox"${ticked ? ' checked' : ''}> ${number} ${name}</div>`;
/** Rows that say themselves whether they are selected: the box is drawn and no box. */
const selectable = ({ number, name, ticked }: One): string =>
  `<tr role="row" aria-selected="${ticked}" style="height:${HIGH}px"><th role="rowheader" scope="row"><span class="selector"></span></th><td role="gridcell">${number}</td><td role="gridcell">${name}</td></tr>`;
const filler = (rows: number): string =>
  rows > 0 ? `<tr role="presentation" style="height:${rows * HIGH}px"><td colspan="3"></td></tr>` : '';
const scroller = (inside: string): string =>
  `<div style="height:${IN_SIGHT * HIGH}px;width:400px;overflow-y:auto">${inside}</div>`;
const fromOn = (from: number): One[] => ALL.slice(from, from + IN_SIGHT);
const after = (from: number): number => ALL.length - from - IN_SIGHT;
const NAMES =
  '<thead><tr><th role="columnheader"></th><th role="columnheader">Number</th><th role="columnheader">Name</th></tr></thead>';

/** Ways to draw such a list, each from a row on. */
const LISTS: Record<string, (from: number) => string> = {
  'empty rows before and after, names of columns in a table above, rows that are selected': (from) =>
    `<div role="grid"><div role="presentation"><table role="presentation">${NAMES}</table></div><div>${scroller(`<table role="presentation"><tbody>${filler(from)}${draw(fromOn(from), selectable)}${filler(after(from))}</tbody></table>`)}</div></div>`,
  'a table shifted in a high box': (from) =>
    scroller(
      `<div style="height:${ALL.length * HIGH}px"><table style="transform:translateY(${from * HIGH}px)">${NAMES}<tbody>${draw(fromOn(from), line)}</tbody></table></div>`,
    ),
  'blocks beside an empty block that keeps the room': (from) =>
    scroller(
      `<div style="position:relative"><div style="height:${ALL.length * HIGH}px;width:1px;float:left"></div><div style="position:absolute;top:${from * HIGH}px">${draw(fromOn(from), block)}</div></div>`,
    ),
  'the number of rows said by the grid around the table': (from) =>
    `<div role="grid" aria-rowcount="${ALL.length}"><div role="presentation"><table role="presentation">${NAMES}<tbody>${draw(fromOn(from), line)}</tbody></table></div></div>`,
};

function read(list: string) {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('no such form');
  document.body.innerHTML = html4
    .form({ ...form, candidates: ALL.slice(0, 2), box: '' })
    .replace(/<table.*<\/table>/s, list);
  const candidates = readPage(document).form?.snapshot.fields.candidates;
  if (candidates?.status !== 'found') throw new Error('the list was not found');
  return candidates.value;
}

const WAYS = Object.entries(LISTS).map(([way, html]) => ({ way, html }));

test.each(WAYS)('candidates in sight are read, and the list is not called whole: $way', ({ html }) => {
  for (const from of [0, 2, ALL.length - IN_SIGHT]) {
    const { rows, extent } = read(html(from));
    expect(rows.map(({ number, name, ticked }) => ({ number, name, ticked }))).toEqual(fromOn(from));
    expect(extent.complete).toBe(false);
  }
});

test.each([
  ['a table', scroller(`<table>${NAMES}<tbody>${draw(ALL, line)}</tbody></table>`)],
  ['blocks', scroller(draw(ALL, block))],
  [
    'a selectable list',
    `<div role="grid"><table role="presentation">${NAMES}</table>${scroller(`<table role="presentation"><tbody>${draw(ALL, selectable)}</tbody></table>`)}</div>`,
  ],
])('a list that is all there is whole, also in a box that scrolls: %s', (_, html) => {
  const { rows, extent } = read(html);
  expect(rows).toHaveLength(ALL.length);
  expect(extent).toEqual({ complete: true });
});

test('a page that scrolls in a box of its own holds more than its list', () => {
  const { extent } = read(
    `</center>${scroller(`<p style="height:900px">About the candidates</p><table>${NAMES}<tbody>${draw(ALL.slice(0, 5), line)}</tbody></table>`)}`,
  );
  expect(extent).toEqual({ complete: true });
});

test('of two addresses on the page, the one behind its name is the centre’s', () => {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('no such form');
  const shown = html4.form(form).replace(/<input name="e" [^>]*>/, form.email);
  document.body.innerHTML = `<p>Signed in: officer@example.net</p>${shown}`;
  const email = readPage(document).form?.snapshot.fields.centreEmail;
  expect(email).toMatchObject({ status: 'found', value: form.email, sure: true });
});
