import { describe, expect, test } from 'vitest';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { readSyllabusCode } from '@/lib/model/codes';
import type { Facts } from '@/lib/model/facts';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import { stillPossible } from '@/lib/rules/still-possible';
import { buildForm, factsFor, onDay } from './form-builder';

const AMINA = {
  number: '0012' as CandidateNumber,
  name: 'KHAN Amina',
  existing: 'none',
  indicator: null,
} as const;

/** The table as text: for each component the answers of Services 1, 1S, 2, 2S, 5 and 9. */
function table(
  assessment: string,
  papers: Record<string, string>,
  known: Partial<Facts> = {},
  candidate: Omit<CandidateRow, 'ticked'> | null = AMINA,
) {
  const titles = papers as Record<ComponentCode, string>;
  const syllabus = readSyllabusCode(assessment);
  const components = Object.entries(papers).map(([code, title]) => ({ code: code as ComponentCode, title }));
  const marks = components.map(({ code }) => ({
    candidate: AMINA.number,
    component: code,
    mark: 'exam-or-moderation' as const,
  }));
  const facts: Facts = {
    ...factsFor(buildForm()),
    syllabus: syllabusFacts({ syllabus, assessment, titles, series: '2023-11' }),
    marks,
    consents: [AMINA.number],
    ...known,
  };
  const found = stillPossible({
    assessment: { text: assessment, syllabus },
    components,
    candidate,
    facts,
    today: onDay(),
  });
  const rows = Object.fromEntries(
    Object.keys(papers).map((code) => [
      code,
      found.cells
        .filter((cell) => cell.component === code)
        .map(({ answer }) => answer)
        .join(' '),
    ]),
  );
  const reasons = (service: string, code: string) =>
    found.cells.find((cell) => cell.service === service && cell.component === code)?.reasons ?? [];
  const why = (service: string, code: string) => reasons(service, code).map(({ rule }) => rule);
  const says = (service: string, code: string) =>
    reasons(service, code).map(({ message }) => message.english);
  return { rows, why, says, forAll: found.forAll.map(({ rule }) => rule) };
}

const PHYSICS = { '11': 'Multiple Choice', '41': 'Theory', '51': 'Practical Test' };

test('services and components as the guide allows them', () => {
  const physics = table('0625 Physics', PHYSICS);
  expect(physics.rows).toEqual({
    '11': 'yes yes no no no no',
    '41': 'yes yes yes yes no yes',
    '51': 'yes yes yes yes no yes',
  });
  expect(physics.why('2', '11')).toEqual(['multiple-choice-not-reviewed']);
  expect(physics.why('5', '41')).toEqual(['centre-assessed-component']);
  expect(physics.forAll).toEqual([]);
  expect(table('0400 Art & Design', { '01': 'Coursework' }).rows).toEqual({ '01': 'yes no yes no no yes' });
  expect(table('0520 French', { '03': 'Speaking' }).rows).toEqual({ '03': 'no no no no yes no' });
});

test('what is not known is a check, never a yes', () => {
  expect(table('0520 French', { '11': 'Listening' }).rows).toEqual({ '11': 'yes yes check check no check' });
  expect(table('9999 Astronomy', { '91': 'Astronomy' }).rows).toEqual({
    '91': 'check check check check check check',
  });
  expect(table('Astronomy', { '12': 'Paper 1' }, { syllabus: null }).rows).toEqual({
    '12': 'check check check check check check',
  });
});

describe('one candidate', () => {
  const sent = {
    id: 'a',
    number: 'E-7',
    state: 'completed' as const,
    service: '1' as const,
    syllabus: '0625' as SyllabusCode,
    candidates: [AMINA.number],
  };

  test('who had an enquiry may only be in a report', () => {
    const physics = table('0625 Physics', { '41': 'Theory' }, { enquiries: [sent] });
    expect(physics.rows).toEqual({ '41': 'no no no no no yes' });
    expect(physics.why('1', '41')).toEqual(['one-enquiry-per-syllabus']);
  });

  test('with an assessed mark for one component can have no service for it', () => {
    const marks = [
      { candidate: AMINA.number, component: '41' as ComponentCode, mark: 'assessed' as const },
      { candidate: AMINA.number, component: '51' as ComponentCode, mark: 'exam-or-moderation' as const },
    ];
    const { rows } = table('0625 Physics', { '41': 'Theory', '51': 'Practical Test' }, { marks });
    expect(rows).toEqual({ '41': 'no no no no no no', '51': 'yes yes yes yes no yes' });
  });

  test('whom the imported report leaves out is a check', () => {
    const { rows, forAll } = table('0625 Physics', { '41': 'Theory' }, { marks: [] });
    expect(rows).toEqual({ '41': 'check check check check no check' });
    expect(forAll).toEqual([]);
  });

  test('who has an open enquiry makes a report wait: a yes with a warning', () => {
    const physics = table(
      '0625 Physics',
      { '41': 'Theory' },
      { enquiries: [{ ...sent, state: 'received' }] },
    );
    expect(physics.rows).toEqual({ '41': 'no no no no no yes' });
    expect(physics.why('9', '41')).toEqual(['group-report-waits']);
    expect(table('0625 Physics', { '41': 'Theory' }).why('9', '41')).toEqual([]);
  });

  test('with a coloured row is a check', () => {
    const coloured = { ...AMINA, existing: 'colour-only' as const };
    expect(table('0625 Physics', { '41': 'Theory' }, {}, coloured).rows).toEqual({
      '41': 'check check check check no check',
    });
  });

  test('asked where no page was looked at: what is not in the list is not held against it', () => {
    const unseen = { ...AMINA, existing: 'unseen' as const };
    const open = { ...sent, state: 'received' as const };
    const known = table('0625 Physics', { '41': 'Theory' }, { enquiries: [open] }, unseen);
    expect(known.rows).toEqual({ '41': 'no no no no no yes' });
    expect(known.says('1', '41')).toEqual([
      'Candidate {candidate} already has an enquiry for this syllabus: {enquiry}.',
    ]);
    expect(table('0625 Physics', { '41': 'Theory' }, {}, unseen).rows).toEqual({
      '41': 'yes yes yes yes no yes',
    });
  });

  test('without a name is no other case', () => {
    expect(table('0625 Physics', { '41': 'Theory' }, {}, { ...AMINA, name: null }).rows).toEqual({
      '41': 'yes yes yes yes no yes',
    });
  });
});

test('nobody in particular: what the syllabus allows', () => {
  expect(table('0625 Physics', PHYSICS, {}, null).rows).toEqual({
    '11': 'yes yes no no no no',
    '41': 'yes yes yes yes no yes',
    '51': 'yes yes yes yes no yes',
  });
});

test('what nobody imported is said once above the table, and does not hide the answers', () => {
  const tracker = { empty: true, confirmedComplete: false };
  const unknown = { marks: null, exemptions: null, deadline: null, tracker };
  const physics = table('0625 Physics', PHYSICS, unknown);
  expect(physics.rows).toEqual(table('0625 Physics', PHYSICS).rows);
  expect(physics.forAll.sort()).toEqual([
    'deadline-unknown',
    'exempt-component',
    'mark-from-exam-or-moderation',
    'one-service-per-syllabus',
  ]);
});

test('after the deadline nothing is possible', () => {
  const late = table('0625 Physics', { '41': 'Theory' });
  expect(late.rows['41']).toContain('yes');
  const facts = factsFor(buildForm());
  const found = stillPossible({
    assessment: { text: '0625 Physics', syllabus: '0625' as SyllabusCode },
    components: [{ code: '41' as ComponentCode, title: 'Theory' }],
    candidate: AMINA,
    facts,
    today: onDay('2024-03-01'),
  });
  expect(found.cells.map(({ answer }) => answer)).toEqual(Array(6).fill('no'));
});
