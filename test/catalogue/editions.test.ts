import { expect, test } from 'vitest';
import { EDITIONS, editionFor } from '@/lib/catalogue/editions';
import { fillPhrase } from '@/lib/model/phrase';
import type { SeriesId } from '@/lib/model/series';

const said = (answer: ReturnType<typeof editionFor>): string | null =>
  answer.says && fillPhrase(answer.says.english, answer.says.params);

test.each(['2023-06', '2023-11'] as const)('%s has its own rule set, and nothing needs saying', (series) => {
  expect(editionFor(series)).toMatchObject({
    edition: { id: 'international-2023' },
    confirmed: true,
    says: null,
  });
});

test.each(['2023-03', '2024-06', '2026-11', '2027-03', '2022-11'] as SeriesId[])(
  '%s uses the 2023 rules and says that they are not confirmed',
  (series) => {
    const answer = editionFor(series);
    expect(answer).toMatchObject({ edition: { id: 'international-2023' }, confirmed: false });
    expect(said(answer)).toBe('2023 rules, not confirmed for this series');
  },
);

test('a page that does not say which series it is gets the newest rules, and is told so', () => {
  const answer = editionFor(null);
  expect(answer).toMatchObject({ edition: { id: 'international-2023' }, confirmed: false });
  expect(said(answer)).toBe('2023 rules; which series this is could not be read');
});

test('the portfolio route of 2023 is in the same edition', () => {
  expect(editionFor('2023-06', { route: 'portfolio-of-evidence' }).confirmed).toBe(true);
});

test.each([
  ['2023-06', { region: 'uk' }],
  ['2023-06', { route: 'school-assessed' }],
  ['2021-06', {}],
] as const)('%s %o has no rule set near enough', (series, where) => {
  const answer = editionFor(series, where);
  expect(answer).toMatchObject({ edition: null, confirmed: false });
  expect(said(answer)).toMatch(/^No rules are known for June 202[13]: check/);
});

test('without a series and a rule set the words still hold', () => {
  expect(said(editionFor(null, { region: 'uk' }))).toContain('for this enquiry');
});

test('every edition says where it comes from and when that was checked', () => {
  for (const { source, checkedOn, series } of EDITIONS) {
    expect(source.length).toBeGreaterThan(10);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(series.length).toBeGreaterThan(0);
  }
});
