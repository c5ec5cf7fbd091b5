import { afterEach, expect, test } from 'vitest';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import type { PageReading } from '@/lib/portal/read-lists';
import { readPage } from '@/lib/portal/read-page';
import { type CandidateFacts, FORMS, type FormFacts } from './markups/facts';
import { MARKUPS } from './markups/kinds';
import { html4 } from './markups/kinds/html-4';
import type { Markup } from './markups/markup';

afterEach(() => {
  document.body.replaceChildren();
});

function formWith(candidates: CandidateFacts[]): FormFacts {
  const form = FORMS['by component, candidates listed'];
  if (!form) throw new Error('no such form');
  return { ...form, candidates, box: '' };
}

function rowsOf({ form }: PageReading): CandidateRow[] {
  const candidates = form?.snapshot.fields.candidates;
  return candidates?.status === 'found' ? candidates.value.rows : [];
}

function read(markup: Markup, candidates: CandidateFacts[]): CandidateRow[] {
  const html = markup.form(formWith(candidates));
  if (markup.mount) markup.mount(html);
  else document.body.innerHTML = html;
  return rowsOf(readPage(document));
}

const MANY = Array.from({ length: 1200 }, (_, index) => ({
  number: String(index + 1).padStart(4, '0'),
  name: `Family ${index}, Given`,
  ticked: index % 100 === 99,
}));

test.each(MARKUPS)('$name: of 1,200 candidates none is lost and no tick is shifted', (markup) => {
  const rows = read(markup, MANY);
  expect(rows.map(({ number, name, ticked }) => `${number} ${name} ${ticked}`)).toEqual(
    MANY.map(({ number, name, ticked }) => `${number} ${name} ${ticked}`),
  );
});

const NAMES = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.org","x")',
  'x'.repeat(300),
  'محمد بن عبد الله',
  'A\u200bmina\u200d Khan',
  '王小明',
  "O'Brien-Ní Dhomhnaill, Seán",
  'Madonna',
  'Zoë (Zo) van den Berg',
  'Nguyễn Thị Minh Khai',
];

test.each(MARKUPS)('$name: names of every sort are kept to the character', (markup) => {
  const people = NAMES.map((name, index) => ({ number: String(index * 37 + 1).padStart(4, '0'), name }));
  expect(read(markup, people).map(({ name }) => name)).toEqual(NAMES);
});

/** Rows without an element around each, or with one that hides what is in it from a quick look. */
const LINES: Record<string, (box: string, words: string) => string> = {
  'boxes with words behind them and a break': (box, words) => `${box} ${words}<br>`,
  'boxes with their labels behind them': (box, words) => `${box}<label>${words}</label>`,
  'parts with a shadow root each': (box, words) =>
    `<x-row><template shadowrootmode="open">${box}<span>${words}</span></template></x-row>`,
};

test.each(Object.keys(LINES))(
  'of 1,200 candidates in %s none is lost, and few are taken for words of the page',
  (kind) => {
    const lines = MANY.map(({ number, name, ticked }) =>
      LINES[kind]?.(`<input type="checkbox"${ticked ? ' checked' : ''}>`, `${number} ${name}`),
    );
    document.body.setHTMLUnsafe(
      html4.form(formWith([])).replace(/<table.*<\/table>/s, `<div>${lines.join('')}</div><p>The end</p>`),
    );
    const reading = readPage(document);
    expect(rowsOf(reading).map(({ number, name, ticked }) => ({ number, name, ticked }))).toEqual(MANY);
    const words = reading.scan.words.map(({ text }) => text);
    expect(words).toContain('The end');
    expect(words.filter((text) => text.includes('Family')).length).toBeLessThan(110);
  },
);
