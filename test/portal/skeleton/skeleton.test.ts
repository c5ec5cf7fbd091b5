import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '@/lib/model/calendar-date';
import { readPage } from '@/lib/portal/read-page';
import { skeletonOf } from '@/lib/portal/skeleton';
import { KNOWN_WORDS } from '@/lib/portal/skeleton/vocabulary';
import { FORMS } from '../markups/facts';
import { MARKUPS } from '../markups/kinds';
import { showSkeleton } from './show-skeleton';

const ABOUT = { page: 'create-enquiry', made: '2026-11-23' as CalendarDate, version: '0.0.0' } as const;

afterEach(() => document.body.replaceChildren());

/** A page with somebody's name in every place a page has for text. */
function pageAbout(name: string, number: string): void {
  const body = document.createElement('div');
  const put = (tag: string, text: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    body.append(element);
    return element;
  };
  put('h1', `Enquiry for ${name}`, { id: name, class: name, title: `Enquiry ${number} for ${name}` });
  put('label', `Note for ${name}`, { for: `note-${name}` });
  put('input', '', { id: `note-${name}`, name, value: name, placeholder: `Note about ${name}` });
  put('textarea', `${name} ${number}`, { 'aria-label': name });
  put('p', `${name} (${number}), ${name.toLowerCase()}, ${name.toUpperCase()}, ${number}@school.example`);
  put('button', `Remove ${name}`, { 'aria-description': name, 'data-name': name, onclick: `go('${name}')` });
  put('a', name, { href: `/candidates/${encodeURIComponent(name)}`, alt: name, role: name });
  const select = put('select', '', { 'aria-label': `Results of ${name}` });
  select.append(new Option(`${number} ${name}`, name, true, true));
  const table = put('table', '', { summary: name });
  const rows = [
    ['Candidate', 'Name', 'Status'],
    [number, name, 'Submitted'],
    ['7777', name, 'Received'],
  ];
  for (const cells of rows) {
    const row = document.createElement('tr');
    for (const words of cells)
      row.append(Object.assign(document.createElement('td'), { textContent: words, title: words }));
    table.append(row);
  }
  const box = put('span', '');
  box
    .attachShadow({ mode: 'open' })
    .append(Object.assign(document.createElement('p'), { textContent: name }));
  body.append(document.createComment(name), document.createElement('x-y').appendChild(new Text(name)));
  document.body.append(body);
}

/** What unknown words become, and the markup of the page under test itself. */
const SHAPES = new Set(['aaaa', 'cursor', 'pointer']);

const letters = 'abcdefghijklmnopqrstuvwxyzéøłşабвгдअआمحدλ李王金'.split('');
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 })
  .map((some) => some.join(''))
  .filter((some) => !KNOWN_WORDS.has(some.toLowerCase()))
  .map((some) => some.charAt(0).toUpperCase() + some.slice(1));
const hostile = fc.constantFrom(
  'John Smith',
  'Grace Mark May',
  "O'Brien-Okafor Zoë",
  'Note Okafor',
  'Li An',
  '<b>Layla</b> Hassan',
  '"quoted" Mensah',
  'Service Hassan',
  'محمد علي',
  'ǅamila Ǆ',
);
const name = fc.oneof(
  hostile,
  fc.tuple(word, word).map(([first, last]) => `${first} ${last}`),
  fc.tuple(word, word).map(([first, last]) => `${last.toUpperCase()}, ${first}`),
);

/** Every text and every attribute's value of a skeleton, also in its shadow roots. */
function textIn(skeleton: string): string {
  const read = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : '')),
      ...(element.shadowRoot ? read(element.shadowRoot) : []),
    ]);
  return read(Document.parseHTMLUnsafe(skeleton).body).join('\n');
}

test('no name and no number is left in a skeleton, wherever on the page it stood', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 1000, max: 7776 }).map(String), (person, number) => {
      document.body.replaceChildren();
      pageAbout(person, number);
      const skeleton = skeletonOf(document, ABOUT);
      expect(skeleton).not.toContain(number);
      const left = textIn(skeleton).normalize('NFKC').toLowerCase();
      const words =
        person
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]{2,}/gu) ?? [];
      const strange = words.filter((one) => !KNOWN_WORDS.has(one) && !SHAPES.has(one));
      for (const one of strange) expect(left.match(/[\p{L}\p{M}]+/gu) ?? []).not.toContain(one);
      expect(left).not.toContain(person.toLowerCase());
    }),
    { numRuns: 150 },
  );
});

test.each(MARKUPS.map((markup) => [markup.name, markup] as const))(
  '%s: a skeleton is read as the page it was made from',
  async (_, markup) => {
    for (const [state, form] of Object.entries(FORMS)) {
      document.body.replaceChildren();
      if (markup.mount) markup.mount(markup.form(form));
      else document.body.innerHTML = markup.form(form);
      const before = document.documentElement.outerHTML;
      const real = readPage(document);
      const skeleton = skeletonOf(document, ABOUT);
      expect(document.documentElement.outerHTML, 'nothing on the page is changed').toBe(before);
      await showSkeleton(skeleton);
      const again = readPage(document);
      expect(again.page, state).toBe(real.page);
      const found = (reading: typeof real) =>
        [...(reading.form?.located.values() ?? [])].map(({ key, status }) => `${key} ${status}`);
      expect(found(again), state).toEqual(found(real));
    }
  },
);
