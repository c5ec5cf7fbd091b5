import { expect, test } from 'vitest';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import type { ComponentFact } from '@/lib/model/facts';

const french = '0520' as SyllabusCode;
const astronomy = '9999' as SyllabusCode;

function facts(syllabus: SyllabusCode, codes: string[], corrections: ComponentCorrection[]): ComponentFact[] {
  const titles = Object.fromEntries(codes.map((code) => [code as ComponentCode, 'Listening']));
  const known = syllabusFacts({
    syllabus,
    assessment: `${syllabus}`,
    titles,
    series: '2023-06',
    corrections,
  });
  return known?.components ?? [];
}

test('what the officer corrected counts for every variant of the component, and says whose word it is', () => {
  const said: ComponentCorrection = { syllabus: french, number: '1', kind: 'multiple-choice', marker: null };
  const corrected = { kind: 'multiple-choice', marker: 'cambridge', from: 'officer', doubt: null };
  expect(facts(french, ['11', '12'], [said])).toMatchObject([corrected, corrected]);
});

test('a corrected marker leaves the doubt about the kind', () => {
  const said: ComponentCorrection = { syllabus: french, number: '1', kind: null, marker: 'centre' };
  const [fact] = facts(french, ['11'], [said]);
  expect(fact).toMatchObject({ kind: 'listening', marker: 'centre', from: 'officer' });
  expect(fact?.doubt).toContain('multiple-choice answer sheet');
});

test('a component nobody listed is known once the officer says what it is', () => {
  const said: ComponentCorrection = {
    syllabus: astronomy,
    number: '4',
    kind: 'practical',
    marker: 'cambridge',
  };
  expect(facts(astronomy, ['42'], [said])).toMatchObject([
    { kind: 'practical', from: 'officer', doubt: null },
  ]);
});

test('a correction of another syllabus or number, or one that says nothing, changes nothing', () => {
  const plain = facts(french, ['11'], []);
  const other: ComponentCorrection = { syllabus: astronomy, number: '1', kind: 'written', marker: 'centre' };
  const empty = { ...other, syllabus: french, kind: null, marker: null };
  expect(facts(french, ['11'], [other])).toEqual(plain);
  expect(facts(french, ['11'], [{ ...other, syllabus: french, number: '2' }])).toEqual(plain);
  expect(facts(french, ['11'], [empty])).toEqual(plain);
});

test('a mark carried forward has no number to correct', () => {
  const said: ComponentCorrection = { syllabus: french, number: '9', kind: 'written', marker: 'centre' };
  expect(facts(french, ['91'], [said])).toMatchObject([{ kind: null, from: 'title' }]);
});
