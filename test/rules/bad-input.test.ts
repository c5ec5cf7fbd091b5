import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { readCandidateNumber, readComponentCode, readSyllabusCode } from '@/lib/model/codes';
import { readServiceChoice, SERVICE_CODES } from '@/lib/model/service';
import { RULES } from '@/lib/rules/index';
import { runRules } from '@/lib/rules/run-rules';
import { buildForm, factsFor, onDay } from './form-builder';
import { judge } from './judge-enquiry';

const BEFORE_A_SERVICE = RULES.filter(({ services }) => services === 'form').map(({ id }) => id);

describe('a service code of another year', () => {
  test.each(['2P', '2PS', '3', '8', 'Service 6 – Photocopy', '10', 'Access to Scripts'])(
    '%s is said to be unknown, and nothing about a service passes',
    (service) => {
      const { findings, passed } = judge({ form: { service }, facts: {}, attempted: true });
      expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
        ['service-selected', 'cannot-tell'],
      ]);
      expect(passed.filter((id) => !BEFORE_A_SERVICE.includes(id))).toEqual([]);
    },
  );
});

describe('a component code of three characters', () => {
  test.each(['0625/123', '123', '1A'])('%s is not read as another code', (text) => {
    expect([null, '01']).toContain(readComponentCode(text));
    expect(readComponentCode('123')).toBeNull();
  });

  test.each(SERVICE_CODES)('Service %s: such a row is never passed over', (service) => {
    const form = { service, components: ['x ?? 123 Physics'] };
    const { findings, crashed } = judge({ form, facts: {}, attempted: true });
    expect(crashed).toEqual([]);
    expect(findings.some(({ verdict, field }) => verdict === 'cannot-tell' && field === 'components')).toBe(
      true,
    );
  });
});

test('candidate numbers of other scripts are the same numbers', () => {
  expect(['٠٧١٣', '०७१३', '０７１３', '713'].map(readCandidateNumber)).toEqual(Array(4).fill('0713'));
  expect(['七一三', '07130', '-713', '7.13', ''].map(readCandidateNumber)).toEqual(Array(5).fill(null));
});

test('the tracker says submitted and Direct marks nothing: both are named', () => {
  const enquiry = {
    id: 'a',
    number: 'E-7',
    state: 'received' as const,
    service: '1' as const,
    syllabus: '0450' as SyllabusCode,
    candidates: ['0012' as CandidateNumber],
  };
  const { findings } = judge({ form: {}, facts: { enquiries: [enquiry] }, attempted: false });
  expect(findings[0]?.message.english).toMatch(/Your list has .* but Direct marks nothing here/);
});

test('an imported report that contradicts itself is never a pass', () => {
  const cell = { candidate: '0012' as CandidateNumber, component: '11' as ComponentCode };
  const marks = [
    { ...cell, mark: 'assessed' as const },
    { ...cell, mark: 'exam-or-moderation' as const },
  ];
  const { findings, passed } = judge({ form: { components: ['x 11'] }, facts: { marks }, attempted: false });
  expect(passed).not.toContain('mark-from-exam-or-moderation');
  expect(findings.map(({ rule, verdict }) => [rule, verdict])).toContainEqual([
    'mark-from-exam-or-moderation',
    'cannot-tell',
  ]);
});

test('text of any kind in any box breaks no rule', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.record({
        service: text,
        assessment: text,
        note: text,
        filter: text,
        qualification: text,
        email: text,
      }),
      fc.array(
        text.map((words) => `x ?? ${words}`),
        { maxLength: 3 },
      ),
      fc.array(
        text.map((words) => `x 0012 ${words}`),
        { maxLength: 2 },
      ),
      fc.double(),
      (boxes, components, candidates, leadDays) => {
        const form = buildForm({ ...boxes, components, candidates });
        const facts = { ...factsFor(form), leadDays };
        const { crashed, passed } = runRules(form, facts, { today: onDay(), attempted: true });
        expect(crashed).toEqual([]);
        if (readServiceChoice(boxes.service).code === null) {
          expect(passed.filter((id) => !BEFORE_A_SERVICE.includes(id))).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a syllabus is not read from a longer number', () => {
  expect(['06251', '625', '0625/11', 'Physics'].map(readSyllabusCode)).toEqual([null, null, '0625', null]);
});
