import { expect, test } from 'vitest';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type { AssessmentChoice, ComponentList } from '@/lib/model/form-snapshot';
import { untickFix } from '@/lib/rules/judge-ticked';
import { pageComponents, sayPaper } from '@/lib/rules/page-components';
import { buildForm, factsFor } from './form-builder';

const NOTHING: Facts = { ...factsFor(buildForm()), syllabus: null };
const listOf = (title: string, code: string | null = '12'): ComponentList => ({
  rows: [{ code: code as ComponentCode | null, title, ticked: true }],
  extent: { complete: true },
});
const called = (text: string, syllabus: string | null = null): AssessmentChoice => ({
  text,
  syllabus: syllabus as SyllabusCode | null,
});
const read = (title: string, assessment: AssessmentChoice | null, facts = NOTHING) =>
  pageComponents(listOf(title), facts, assessment).map((one) => ({ ...one, paper: sayPaper(one) }))[0];
const listed = (syllabus: string, title: string): Facts => {
  const titles = { '12': title } as Record<ComponentCode, string>;
  const page = {
    syllabus: syllabus as SyllabusCode,
    assessment: syllabus,
    titles,
    series: '2023-11',
  } as const;
  return { ...NOTHING, syllabus: syllabusFacts(page) };
};

test('a title is read where nothing else is known, and the component says so', () => {
  expect(read('Multiple Choice', called('Astronomy'))).toMatchObject({
    kind: 'multiple-choice',
    marker: 'cambridge',
    from: 'title',
    doubt: '',
  });
  expect(read('Listening', called('Norwegian'))?.doubt).toContain('multiple-choice answer sheets');
  expect(read('Paper 1', called('Astronomy'))).toMatchObject({ kind: null, marker: null, from: 'title' });
  expect(read('Paper 1', called('Astronomy'))?.doubt).toContain('its title does not say');
});

test('who marks coursework or a practical test is not read from a title without its syllabus', () => {
  expect(read('Coursework', called('Astronomy'))).toMatchObject({ kind: 'coursework', marker: 'centre' });
  expect(read('Coursework', called(' '))).toMatchObject({ kind: 'coursework', marker: null });
  expect(read('Practical Test', null)).toMatchObject({ marker: null });
  expect(read('Multiple Choice', null)).toMatchObject({ marker: 'cambridge' });
});

test('a component is called by syllabus, code and title, each only once', () => {
  const physics = called('0625 Physics', '0625');
  expect(read(' Theory ', physics)).toMatchObject({ subject: '0625/12', paper: '0625/12 Theory' });
  expect(read('', physics)).toMatchObject({ paper: '0625/12' });
  expect(read('0625/12 Theory', physics)).toMatchObject({ paper: '0625/12 Theory' });
  expect(read('Theory', called('Physics'))).toMatchObject({ subject: '12', paper: '12 Theory' });
  const withoutCode = pageComponents(listOf('Paper One', null), NOTHING, physics)[0];
  expect(withoutCode).toMatchObject({ subject: 'Paper One' });
  expect(withoutCode && sayPaper(withoutCode)).toBe('Paper One');
  expect(withoutCode && untickFix(withoutCode, 'untick')).toEqual({});
});

test('the catalogue’s syllabus names a component even when the page’s words do not', () => {
  expect(read('Multiple Choice', called('Physics'), listed('0625', 'Multiple Choice'))).toMatchObject({
    subject: '0625/12',
    paper: '0625/12 Multiple Choice',
    from: 'catalogue',
  });
});

test('the same list is judged anew with other facts or another syllabus', () => {
  const list = listOf('Coursework');
  const astronomy = called('Astronomy');
  const markers = [
    pageComponents(list, NOTHING, astronomy),
    pageComponents(list, NOTHING, called('Art & Design')),
    pageComponents(list, NOTHING, astronomy),
    pageComponents(list, listed('0450', 'Theory'), astronomy),
    pageComponents(list, NOTHING, astronomy),
  ].map(([first]) => first?.marker);
  expect(markers).toEqual(['centre', 'cambridge', 'centre', 'cambridge', 'centre']);
});
