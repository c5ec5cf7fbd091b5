import { expect, test } from 'vitest';
import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import type { SyllabusCode } from '@/lib/model/codes';
import type { SeriesId } from '@/lib/model/series';

const of = (syllabus: string, series: SeriesId) =>
  componentsInSeries(syllabus as SyllabusCode, series).map(({ code, title }) => `${code} ${title}`);

test('a syllabus has its listed components, by number', () => {
  expect(of('0625', '2023-11')).toContain('01 Multiple Choice (Core)');
  expect(of('0625', '2023-11').map((one) => one.slice(0, 2))).toEqual(['01', '02', '03', '04', '05', '06']);
});

test('in 2023 the third paper of English as a Second Language is Listening, in 2024 Speaking', () => {
  expect(of('0510', '2023-11')).toContain('03 Listening (Core)');
  expect(of('0510', '2023-11')).toContain('05 Speaking');
  expect(of('0510', '2024-06')).toContain('03 Speaking');
  expect(of('0510', '2024-06').find((one) => one.startsWith('05'))).toBeUndefined();
});

test('where the year of a change is not certain no title is given', () => {
  expect(of('0523', '2020-11')).toContain('02 ');
  expect(
    componentsInSeries('0523' as SyllabusCode, '2020-11').find(({ code }) => code === '02')?.unsure,
  ).toBe(true);
});

test('what the list itself calls uncertain stays uncertain', () => {
  const chinese = componentsInSeries('0523' as SyllabusCode, '2026-06');
  expect(chinese).toContainEqual({ code: '02', title: 'Listening', unsure: true });
  expect(chinese).toContainEqual({ code: '03', title: 'Speaking', unsure: false });
});

test('a syllabus that is not listed has no components', () => {
  expect(of('0999', '2023-11')).toEqual([]);
});
