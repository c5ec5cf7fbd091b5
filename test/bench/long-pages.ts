import { FORMS } from '../portal/markups/facts';
import { html4 } from '../portal/markups/kinds/html-4';
import { reactDivs } from '../portal/markups/kinds/react-divs';
import type { Markup } from '../portal/markups/markup';

/** How many candidates a form lists: none, a class, a year, a large centre, and the most that was ever heard of. */
const SIZES = [0, 200, 500, 1_000, 3_000, 5_000];
/** The two ways in which lists are made, and a page that changes 200 times a second. */
export const LISTS: { name: string; markup: Markup; sizes: number[]; isRestless?: boolean }[] = [
  { name: 'native table', markup: html4, sizes: SIZES },
  { name: 'list of divs', markup: reactDivs, sizes: SIZES },
  { name: 'never at rest', markup: html4, sizes: [500, 5_000], isRestless: true },
];

/** The number of the candidate in a row. */
export function numberAt(index: number): string {
  return String(index + 1).padStart(4, '0');
}

/** The family name of the candidate in a row: no two are alike. */
export function familyAt(index: number): string {
  return `Family${numberAt(index)}`;
}

/** As portals do: a press changes how its line looks. */
const ACTS = `<script>addEventListener('change', ({ target }) => target.parentElement.classList.toggle('is-chosen'))</script>`;

const RESTLESS = `<p id="at">0</p><script>setInterval(() => { at.textContent++; at.className = 'at-' + at.textContent; }, 5)</script>`;

/** A form with so many candidates, nobody ticked, as a whole document. */
export function longForm(markup: Markup, size: number, isRestless = false): string {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('There is no form with candidates.');
  const candidates = Array.from({ length: size }, (_, index) => ({
    number: numberAt(index),
    name: `${familyAt(index)}, Given`,
  }));
  const html = markup.form({ ...form, note: '', candidates, box: '' });
  return `<!doctype html><html lang="en"><head><title>Enquiry</title></head><body>${html}${ACTS}${isRestless ? RESTLESS : ''}</body></html>`;
}
