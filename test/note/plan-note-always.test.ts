import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import { candidatesNotNamed, type NamedCandidate } from '@/lib/model/names-in-note';
import { NOTE_FORMS, NOTE_STYLES } from '@/lib/model/note-plan';
import { separatorOf, writeCandidates } from '@/lib/note/note-forms';
import { planNote } from '@/lib/note/plan-note';

const NAMES = [
  'OKAFOR Chidi',
  'Okafor: Chidi',
  'Li Wei',
  'LI Wei',
  'Li Wei Min',
  'Brown, Ann',
  'Brown, Amy',
  'Sukarno',
  "O'BRIEN Seán",
  'أحمد محمد علي',
  '王小明',
  'नेहा शर्मा',
  'VAN DER BERG Jan-Willem',
  '𝒜nna Émilie',
  `Long ${'é'.repeat(120)}`,
];
const candidates = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0') as CandidateNumber),
    name: fc.constantFrom(...NAMES),
  }),
  { minLength: 1, maxLength: 15, selector: (one) => one.number },
);
const words = fc.constantFrom(
  '',
  'Parents asked',
  'Okafor, urgent',
  'Group B:',
  'Li Wei – call back',
  '一班 ',
);
const wish = fc.record({
  note: fc.record({ text: words, limit: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }) }),
  ours: fc.constant(null),
  candidates,
  style: fc.constantFrom(...NOTE_STYLES),
});

const written = (plan: ReturnType<typeof planNote>) =>
  plan.kind === 'fill' || plan.kind === 'append' ? plan : null;

test('the Note is never longer than the box allows', () => {
  fc.assert(
    fc.property(wish, (one) => {
      const plan = written(planNote(one));
      if (plan) expect(plan.text.length).toBeLessThanOrEqual(one.note.limit ?? 250);
    }),
  );
});

test('the officer’s own words are the beginning of the Note, untouched', () => {
  fc.assert(
    fc.property(wish, (one) => {
      const plan = written(planNote(one));
      if (plan && one.note.text.trim() !== '') {
        expect(plan.kind).toBe('append');
        expect(plan.text.startsWith(one.note.text)).toBe(true);
      }
    }),
  );
});

test('everyone is named, and once', () => {
  fc.assert(
    fc.property(wish, (one) => {
      const plan = written(planNote(one));
      if (!plan) return;
      expect(candidatesNotNamed(plan.text, one.candidates)).toEqual([]);
      const twice = [...one.candidates, ...one.candidates.map(withOtherNumber)];
      const left = candidatesNotNamed(plan.text.slice(one.note.text.length), twice);
      expect(left.length).toBeGreaterThanOrEqual(one.candidates.length);
    }),
  );
});

test('no name is cut: the Note is made of whole parts', () => {
  fc.assert(
    fc.property(wish, (one) => {
      const plan = written(planNote(one));
      if (!plan) return;
      const parts = writeCandidates(one.candidates, plan.form);
      const added = plan.text.slice(one.note.text.length).replace(/^(?:; | )/, '');
      for (const part of added.split(separatorOf(plan.form))) expect(parts).toContain(part);
    }),
  );
});

test('a Note with less room is never fuller', () => {
  fc.assert(
    fc.property(wish, fc.integer({ min: 1, max: 100 }), (one, less) => {
      const roomy = written(planNote(one));
      const limit = (one.note.limit ?? 250) - less;
      const tight = written(planNote({ ...one, note: { ...one.note, limit } }));
      if (!roomy || !tight) return;
      expect(NOTE_FORMS.indexOf(tight.form)).toBeGreaterThanOrEqual(NOTE_FORMS.indexOf(roomy.form));
    }),
  );
});

/** Somebody else of the same name, whose number is nowhere in the Note. */
function withOtherNumber({ name }: NamedCandidate, index: number): NamedCandidate {
  return { number: `x${index}` as CandidateNumber, name };
}
