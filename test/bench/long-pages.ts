import { FORMS } from '../portal/markups/facts';
import { html4 } from '../portal/markups/kinds/html-4';
import { labelsFirst } from '../portal/markups/kinds/labels-first';
import { reactDivs } from '../portal/markups/kinds/react-divs';
import type { Markup } from '../portal/markups/markup';

/** How many candidates a form lists: none, a class, a year, a large centre, and the most that was ever heard of. */
const SIZES = [0, 200, 500, 1_000, 3_000, 5_000];

export interface LongList {
  name: string;
  markup: Markup;
  sizes: number[];
  /** What the page does by itself, as the text of its script. */
  script: string;
}

/** As portals do: a press changes how its line looks. */
const MARKS = `addEventListener('change', ({ target }) => target.parentElement.classList.toggle('is-chosen'));`;
/** As frameworks without keys do: a press has its line drawn anew. */
const DRAWS_ROW = `addEventListener('change', ({ target }) => {
  const row = target.closest('[class=css-22]');
  row?.replaceWith(row.cloneNode(true));
});`;
/** A page that changes 200 times a second. */
const RESTLESS = `const at = document.body.appendChild(document.createElement('p'));
setInterval(() => { at.textContent++; at.className = 'at-' + at.textContent; }, 5);`;

/** The ways in which lists are made, with and without an element around each row, and what pages do while they are shown. */
export const LISTS: LongList[] = [
  { name: 'native table', markup: html4, sizes: SIZES, script: MARKS },
  { name: 'list of divs', markup: reactDivs, sizes: SIZES, script: MARKS },
  { name: 'cells, no rows', markup: labelsFirst, sizes: [500, 5_000], script: MARKS },
  { name: 'row drawn anew', markup: reactDivs, sizes: [500, 5_000], script: DRAWS_ROW },
  { name: 'never at rest', markup: html4, sizes: [500, 5_000], script: MARKS + RESTLESS },
  { name: 'divs, no rest', markup: reactDivs, sizes: [500, 5_000], script: MARKS + RESTLESS },
];

/** The number of the candidate in a row. */
export function numberAt(index: number): string {
  return String(index + 1).padStart(4, '0');
}

/** The family name of the candidate in a row: no two are alike. */
export function familyAt(index: number): string {
  return `Family${numberAt(index)}`;
}

/** A form with so many candidates, nobody ticked, as a whole document. */
export function longForm({ markup, script }: LongList, size: number): string {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('There is no form with candidates.');
  const candidates = Array.from({ length: size }, (_, index) => ({
    number: numberAt(index),
    name: `${familyAt(index)}, Given`,
  }));
  const html = markup.form({ ...form, note: '', candidates, box: '' });
  return `<!doctype html><html lang="en"><head><title>Enquiry</title></head><body>${html}<script>${script}</script></body></html>`;
}
