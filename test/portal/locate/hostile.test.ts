import { afterEach, expect, test } from 'vitest';
import { type FieldSpec, locate } from '@/lib/portal/locate';
import { clear } from '../corpus/corpus-page';

const SPECS: FieldSpec[] = [
  { key: 'note', kinds: ['text', 'textarea'], labels: ['Note'] },
  { key: 'service', kinds: ['select'], labels: ['Service'], section: ['Service'] },
  { key: 'submit', kinds: ['button'], labels: ['Submit'] },
  { key: 'delete', kinds: ['button'], labels: ['Delete'] },
];
const FORM = `<fieldset><legend>Service</legend><div><label for="n">Note</label><input id="n" data-is="note"></div>
  <div>Service <select data-is="service"><option>Service 1</option></select></div></fieldset>
  <input type="submit" value="Submit" data-is="submit"><input type="button" value="Delete" data-is="delete">`;

/** Names a form or an image may have, under which the browser would hand the page's own things to everybody. */
const NAMES = [
  'id submit tagName nodeType children childNodes parentNode parentElement textContent attributes localName',
  'shadowRoot ownerDocument nodeName isConnected firstChild nextSibling assignedSlot dataset style className',
  'getAttribute hasAttributes querySelector querySelectorAll getElementById getRootNode closest contains',
  'checkVisibility getBoundingClientRect elementFromPoint documentElement body defaultView forms labels value',
].flatMap((line) => line.split(' '));

afterEach(clear);

function expectAllFound(): void {
  const before = document.documentElement.outerHTML;
  const found = locate(document, SPECS).map(({ key, element, why }) => [
    key,
    element ? Element.prototype.getAttribute.call(element, 'data-is') : why,
  ]);
  expect(found).toEqual(SPECS.map(({ key }) => [key, key]));
  expect(document.documentElement.outerHTML).toBe(before);
}

test.each(NAMES)('a form with a box named %s is read as any other', (name) => {
  document.body.innerHTML = `<form><input type="hidden" name="${name}">${FORM}</form>`;
  expectAllFound();
});

test.each(NAMES)('an image named %s does not stand in the way', (name) => {
  const page = document.implementation.createHTMLDocument();
  page.body.insertAdjacentHTML('beforeend', `<img name="${name}"><form>${FORM}</form>`);
  const found = locate(page, SPECS).map(({ element }) => element?.getAttribute('data-is'));
  expect(found).toEqual(SPECS.map(({ key }) => key));
});

test('names that contain markup, quotes and selectors are texts', () => {
  document.body.innerHTML = `<form><label for="a&quot;]b">Note</label><input id="a&quot;]b" data-is="note">
    <fieldset><legend>Service</legend>Service <select id="x\\:y" name="[&gt;*" data-is="service"><option>&lt;b&gt;</option></select></fieldset>
    <button name="__proto__" data-is="submit">Submit</button><button id="constructor" data-is="delete">Delete</button></form>`;
  expectAllFound();
});

test('in a list of 5,000 candidates with the form above it everything is found', () => {
  const row = (_: unknown, index: number): string =>
    `<tr><td><input type="checkbox"></td><td>${index}</td><td>Submit Delete Note ${index}</td></tr>`;
  document.body.innerHTML = `${FORM}<table><tr><th></th><th>Number</th><th>Note</th></tr>${Array.from({ length: 5_000 }, row).join('')}</table>`;
  expectAllFound();
});
