import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageReader } from '@/lib/portal/page-reader';
import { readPage } from '@/lib/portal/read-page';
import { watchPage } from '@/lib/portal/watch';
import { FORMS, type FormFacts } from './markups/facts';
import { MARKUPS } from './markups/kinds';
import { html4 } from './markups/kinds/html-4';
import type { Markup } from './markups/markup';

const wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
const form = FORMS['by component, candidates listed'] as FormFacts;
/** Properties by which scripts find their way on a page; a box of that name hides them. */
const HIDDEN = [
  'id',
  'submit',
  'tagName',
  'localName',
  'nodeName',
  'nodeType',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'attributes',
  'getAttribute',
  'closest',
  'contains',
  'querySelectorAll',
  'elements',
  'ownerDocument',
  'textContent',
  'shadowRoot',
];

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function show(markup: Markup, facts = form): void {
  const html = markup.form(facts);
  if (markup.mount) markup.mount(html);
  else document.body.innerHTML = html;
}

const read = () => readPage(document).form?.snapshot;
const tree = () => document.documentElement.outerHTML;

test('boxes that hide the page’s own names change nothing that is read', () => {
  show(html4);
  const expected = read();
  const hiding = HIDDEN.map((name) => `<input type="hidden" name="${name}">`).join('');
  for (const one of document.querySelectorAll('form')) one.insertAdjacentHTML('afterbegin', hiding);
  expect(expected?.fields.candidates.status).toBe('found');
  expect(read()).toEqual(expected);
});

/** What a document says of itself; a picture or form of that name stands in its place. */
const SAID = ['hidden', 'readyState', 'title', 'defaultView', 'documentElement', 'activeElement'];

test('pictures and forms that hide what a document says of itself stop neither reading nor watching', async () => {
  show(html4);
  const expected = read();
  const hiding = SAID.map((name, index) => `<${index % 2 ? 'form' : 'img'} name="${name}">`).join('');
  document.body.insertAdjacentHTML('beforeend', hiding);
  expect(document.hidden).toBeInstanceOf(HTMLElement);
  expect(read()).toEqual(expected);
  let changes = 0;
  const look = (): number => (changes += 1);
  watchPage(document.createElement('enquiry-assistant'), look, { signal: stop.signal });
  document.body.append('Something new');
  await wait(200);
  expect(changes).toBe(1);
});

test.each(MARKUPS)('$name: reading leaves the page’s own tree as it is', async (markup) => {
  show(markup);
  const before = tree();
  const touched: MutationRecord[] = [];
  const witness = new MutationObserver((records) => touched.push(...records));
  witness.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const reader = pageReader(() => undefined, { signal: stop.signal, now: () => performance.now() });
  for (let look = 0; look < 3; look += 1) reader.read(document);
  await wait(0);
  witness.disconnect();
  expect(touched).toEqual([]);
  expect(tree()).toBe(before);
});

/** What a browser's own translation does: the words change, and each is wrapped. */
function translate(root: Node, words: Record<string, string>): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType !== 3) translate(node, words);
    else if (node.textContent?.trim()) {
      const text = Object.entries(words).reduce(
        (said, [from, to]) => said.replaceAll(from, to),
        node.textContent,
      );
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      outer.style.verticalAlign = 'inherit';
      inner.textContent = text;
      node.replaceWith(outer);
    }
  }
}

const SPANISH = {
  'Create Enquiry': 'Crear consulta',
  Service: 'Servicio',
  'Centre Details': 'Datos del centro',
  'Candidates Filter': 'Filtro de candidatos',
  Qualification: 'Titulación',
  Assessment: 'Evaluación',
  'By component': 'Por componente',
  'By syllabus': 'Por programa',
  'Candidate:': 'Candidato:',
  Note: 'Nota',
  'E-mail': 'Correo',
};

test('a page translated into another language is not taken for a form that was read', () => {
  show(html4);
  translate(document.body, SPANISH);
  const reading = readPage(document);
  expect(reading.page).toBe('unknown');
  expect(reading.form).toBe(null);
});

test('a page that a translation only wrapped, its words as they were, is read as before', () => {
  show(html4);
  const expected = read();
  translate(document.body, {});
  const again = read();
  for (const key of ['service', 'assessment', 'level', 'note', 'candidateFilter'] as const)
    expect(again?.fields[key], key).toMatchObject({ status: expected?.fields[key].status });
});

test('on a page that changes 200 times a second looks are few, and the last one is right', async () => {
  show(html4);
  const own = document.createElement('enquiry-assistant');
  const clock = document.body.appendChild(document.createElement('p'));
  let looks = 0;
  let service = '';
  const look = (): void => {
    looks += 1;
    const said = reader.read(document)?.form?.snapshot.fields.service;
    if (said?.status === 'found') service = said.value.text;
  };
  const reader = pageReader(look, { signal: stop.signal, now: () => performance.now() });
  watchPage(own, look, { signal: stop.signal, onTouched: reader.forget });
  let changes = 0;
  const timer = setInterval(() => {
    changes += 1;
    clock.textContent = `${changes}`;
    clock.className = `at-${changes}`;
  }, 5);
  await wait(500);
  const list = document.querySelector<HTMLSelectElement>('select[data-is=service]');
  if (list) list.selectedIndex = 1;
  await wait(1_000);
  clearInterval(timer);
  expect(changes).toBeGreaterThan(50);
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(looks).toBeLessThan(8);
  expect(service).toContain('Service 1 ');
});
