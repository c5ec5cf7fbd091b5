import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { HELP, helpFor } from '@/lib/catalogue/help';
import { fillPhrase } from '@/lib/model/phrase';
import guideCsv from './guide.csv?raw';

const GUIDE = Papa.parse<{ id: `G${number}`; page: string }>(guideCsv, {
  header: true,
  skipEmptyLines: true,
}).data;
const ITEMS = HELP.flatMap(({ items }) => items);

test.each(GUIDE.map(({ id }) => id))('%s can be looked up', (id) => {
  expect(helpFor(id)).not.toEqual([]);
});

test('help is in the order of the work', () => {
  expect(HELP.map(({ title }) => title.english)).toEqual([
    'Before you begin',
    'Which service',
    'Who and which papers',
    'Note and e-mail',
    'Submitting',
    'After submitting',
    'Outcomes',
    'Fees',
    'Services 5 and 9',
    'Cambridge Associates',
    'No result, and group awards',
    'Appeals',
  ]);
});

test('no two places of the page have the same address', () => {
  const parts = ['begin', 'does', 'never', 'hold', 'help', 'privacy', 'it', 'contents'];
  const topics = HELP.map(({ id }) => id);
  expect(new Set([...parts, ...topics]).size).toBe(parts.length + topics.length);
  expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
});

describe.each(ITEMS.map((item) => [item.id, item] as const))('%s', (_id, item) => {
  test('rests on statements the guide makes on that page', () => {
    expect(item.sources).not.toEqual([]);
    for (const { statement, page } of item.sources) {
      expect(GUIDE.find(({ id }) => id === statement)?.page, statement).toBe(String(page));
    }
  });

  test('is short: read in one breath', () => {
    const words = item.says.map((one) => fillPhrase(one.english, one.params)).join(' ');
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(65);
    expect(words).toMatch(/[.:]$/);
    for (const sentence of words.split(/(?<=[.:])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(34);
    }
  });

  test('reads on at Cambridge’s own website only', () => {
    for (const link of item.links) expect(link).toMatch(/^www\.cambridgeinternational\.org\//);
  });
});

/** Numbers and days are what an officer relies on: each stands in its item as the guide prints it. */
test.each([
  ['G12', /October.*June.*March.*November/],
  ['G17', /5 to 15/],
  ['G32', /in the order.*30 days/],
  ['G37', /24 hours.*fee/],
  ['G38', /20 September 2023.*June 2023.*26 February 2024.*November 2023/],
  ['G48', /0713.*713/],
  ['G54', /both/],
  ['G57', /24 hours.*info@cambridgeinternational\.org/],
  ['G60', /two working days.*at once/],
  ['G68', /Pending.*Submitted.*Completed.*30 days/],
  ['G72', /Release Acknowledgement Letter.*Operations.*Proceed/],
  ['G74', /24 hours/],
  ['G76', /Release Outcome Letter.*Name/],
  ['G77', /two stages.*Appeals Regulations.*Handbook/],
] as const)('%s is told with its numbers and names', (id, words) => {
  const told = helpFor(id).flatMap(({ says }) => says.map(({ english }) => english));
  expect(told.join(' ')).toMatch(words);
});
