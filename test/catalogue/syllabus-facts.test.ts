import { describe, expect, test } from 'vitest';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { ComponentFact } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';

function about(
  assessment: string,
  code: string,
  title: string,
  series: SeriesId | null = '2023-06',
): ComponentFact {
  const syllabus = assessment.slice(0, 4) as SyllabusCode;
  const titles = { [code]: title } as Record<ComponentCode, string>;
  const fact = syllabusFacts({ syllabus, assessment, titles, series })?.components[0];
  if (!fact) throw new Error('There is no fact about the component');
  return fact;
}

const PHYSICS = '0625 Physics';
const ESL = '0510 English as a Second Language (Speaking Endorsement)';

test('nothing is known while no syllabus is named', () => {
  const titles = {} as Record<ComponentCode, string>;
  expect(syllabusFacts({ syllabus: null, assessment: 'Phys', titles, series: null })).toBeNull();
});

test.each([
  [PHYSICS, '12', 'multiple-choice', 'cambridge'],
  [PHYSICS, '42', 'written', 'cambridge'],
  [PHYSICS, '05', 'practical', 'cambridge'],
  ['0520 French', '03', 'speaking', 'centre'],
  ['0648 Food & Nutrition', '02', 'practical', 'centre'],
  ['9708 Economics', '32', 'multiple-choice', 'cambridge'],
] as const)('%s/%s is %s and was assessed by %s', (assessment, code, kind, marker) => {
  expect(about(assessment, code, '')).toMatchObject({ kind, marker, from: 'catalogue', doubt: null });
});

test.each(['81', '92', '00'])(
  'component %s, usually carried forward, is never matched by its first digit',
  (code) => {
    expect(about(PHYSICS, code, 'Physics')).toMatchObject({
      kind: null,
      marker: null,
      doubt: expect.any(String),
    });
  },
);

describe('the same number in other years', () => {
  test.each([
    ['2023-11', '32', 'listening', 'cambridge'],
    ['2024-06', '32', 'speaking', 'centre'],
    ['2023-06', '51', 'speaking', 'centre'],
    ['2023-06', '22', 'written', 'cambridge'],
    ['2024-06', '22', 'listening', 'cambridge'],
  ] as const)('0510 in %s, component %s: %s', (series, code, kind, marker) => {
    expect(about(ESL, code, '', series)).toMatchObject({ kind, marker, from: 'catalogue' });
  });

  test('a number that is not used any more is read from its title', () => {
    expect(about(ESL, '42', '', '2024-06')).toMatchObject({ kind: null, from: 'title' });
    expect(about(ESL, '42', 'Speaking', '2024-06')).toMatchObject({ kind: 'speaking', from: 'title' });
  });

  test('without a known series, or near a year nobody confirmed, only the title counts', () => {
    expect(about(ESL, '32', '', null)).toMatchObject({ kind: null, marker: null });
    expect(about(ESL, '32', `${ESL.slice(5)} (Listening)`, null)).toMatchObject({
      kind: 'listening',
      from: 'title',
    });
    expect(about('0457 Global Perspectives', '02', '', '2018-06')).toMatchObject({ marker: null });
    expect(about('0457 Global Perspectives', '02', '', '2023-06')).toMatchObject({ marker: 'cambridge' });
  });
});

describe('the page’s own title', () => {
  test('counts where it plainly says another thing than the catalogue, and the fact says so', () => {
    expect(about(PHYSICS, '32', 'Multiple Choice')).toMatchObject({
      kind: 'multiple-choice',
      from: 'title',
      doubt: expect.stringContaining('multiple choice'),
    });
    expect(about('0450 Business Studies', '22', 'Speaking')).toMatchObject({
      marker: 'centre',
      from: 'title',
    });
  });

  test('does not clear a listed multiple-choice paper by calling it written', () => {
    expect(about(PHYSICS, '11', 'Written paper')).toMatchObject({ kind: null, marker: 'cambridge' });
  });

  test('that calls Cambridge-marked work by another name changes nothing', () => {
    expect(about('9239 Global Perspectives & Research', '03', 'Team Project')).toMatchObject({
      marker: 'cambridge',
      from: 'catalogue',
    });
    expect(about('0400 Art & Design', '01', 'Coursework')).toMatchObject({
      marker: 'cambridge',
      from: 'catalogue',
    });
  });

  test.each([
    ['9999 Astronomy', 'Astronomy (Multiple Choice - Core)', 'multiple-choice', 'cambridge'],
    ['9999 Astronomy', 'Alternative to Coursework', 'written', 'cambridge'],
    ['9999 Astronomy', 'Advanced Practical Skills', 'practical', 'cambridge'],
    ['9999 Astronomy', 'Planning, Analysis and Evaluation', 'written', 'cambridge'],
    ['9999 Food Science', 'Practical Test', 'practical', 'centre'],
    ['9999 Norwegian', 'Speaking and Listening Test', 'speaking', 'centre'],
    [
      '9999 Norwegian (Count-in Speaking)',
      'Norwegian (Count-in Speaking) (Listening)',
      'listening',
      'cambridge',
    ],
    ['9999 Art and Design', 'Coursework', 'coursework', 'cambridge'],
    ['9999 World Views', 'Individual Report', 'coursework', 'cambridge'],
    ['9999 World Views', 'Team Project', 'project', 'centre'],
  ] as const)('speaks for %s, which nobody listed: %s', (assessment, title, kind, marker) => {
    expect(about(assessment, '12', title)).toMatchObject({ kind, marker, from: 'title' });
  });

  test.each(['Astronomy', 'Paper 4', 'Component 1', ''])('"%s" does not say', (title) => {
    expect(about('9999 Astronomy', '42', title)).toMatchObject({ kind: null, marker: null });
  });
});

test('Listening on multiple-choice sheets carries its doubt', () => {
  expect(about('0520 French', '11', 'Listening').doubt).toContain('multiple-choice answer sheet');
  expect(about(ESL, '22', 'Listening', '2024-06').doubt).toContain('multiple-choice answer sheet');
  expect(about(ESL, '32', '', '2023-06').doubt).toBeNull();
  expect(about('0410 Music', '11', 'Listening').doubt).toBeNull();
});

test.each([
  ['0400', '0400', true],
  ['0625', '0625 Physics', false],
  ['9999', '9999 Art and Design', true],
  ['9999', '9999 Ceramics', null],
])('syllabus %s (%s) is Art & Design: %s', (syllabus, assessment, expected) => {
  const titles = {} as Record<ComponentCode, string>;
  const facts = syllabusFacts({ syllabus: syllabus as SyllabusCode, assessment, titles, series: null });
  expect(facts?.artAndDesign).toBe(expected);
});
