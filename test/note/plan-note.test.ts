import { expect, test } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import type { NamedCandidate } from '@/lib/model/names-in-note';
import { type NoteWish, planNote } from '@/lib/note/plan-note';

const people = (...rows: string[]): NamedCandidate[] =>
  rows.map((row) => {
    const [number = '', ...name] = row.split(' ');
    return { number: number as CandidateNumber, name: name.length > 0 ? name.join(' ') : null };
  });
const TWO = people('0012 OKAFOR Chidi', '0713 Nkemelu: Adaeze Grace');
const plan = (wish: Partial<NoteWish> = {}) =>
  planNote({ note: { text: '', limit: null }, ours: null, candidates: TWO, style: 'names', ...wish });
const box = (text: string, limit: number | null = null) => ({ note: { text, limit } });

test('full names as the page shows them', () => {
  expect(plan()).toEqual({ kind: 'fill', text: 'OKAFOR Chidi; Nkemelu: Adaeze Grace', form: 'full-names' });
});

test.each([
  [35, 'full-names', 'OKAFOR Chidi; Nkemelu: Adaeze Grace'],
  [34, 'family-names-with-initials', 'OKAFOR C; Nkemelu A G'],
  [20, 'family-names', 'OKAFOR; Nkemelu'],
  [14, 'numbers', '0012, 0713'],
])('in %i characters the fullest form that fits is %s', (limit, form, text) => {
  expect(plan(box('', limit))).toEqual({ kind: 'fill', text, form });
});

test('nothing is written where not even the numbers fit', () => {
  expect(plan(box('', 9))).toEqual({ kind: 'none', why: 'no-room' });
});

test('a box that does not say its limit is taken to hold 250 characters', () => {
  const crowd = people(...[...'ABCDEFGHIJKLMNO'].map((x, n) => `${1000 + n} OYELARAN${x} Oluwaseun Ayomide`));
  expect(plan({ candidates: crowd })).toMatchObject({ form: 'family-names-with-initials' });
});

test('our own text follows the ticked candidates', () => {
  const ours = 'OKAFOR Chidi';
  expect(plan({ ...box(ours), ours })).toMatchObject({
    kind: 'fill',
    text: 'OKAFOR Chidi; Nkemelu: Adaeze Grace',
  });
  expect(plan({ ...box(ours), ours, candidates: TWO.slice(0, 1) })).toEqual({ kind: 'done' });
});

test('the officer’s own words stay, and only the names they do not hold are added', () => {
  const words = 'Okafor, urgent';
  expect(plan(box(words))).toMatchObject({ kind: 'append', text: 'Okafor, urgent; Nkemelu: Adaeze Grace' });
  expect(plan(box('Group A: '))).toMatchObject({ text: 'Group A: OKAFOR Chidi; Nkemelu: Adaeze Grace' });
});

test('the officer’s own words leave room for numbers only', () => {
  expect(plan(box('Parents asked on 3 May', 34))).toEqual({
    kind: 'append',
    text: 'Parents asked on 3 May; 0012, 0713',
    form: 'numbers',
  });
  expect(plan(box('Parents asked on 3 May', 33))).toEqual({ kind: 'none', why: 'no-room' });
});

test('nothing is left to do when everyone is named already', () => {
  expect(plan(box('Nkemelu and Okafor'))).toEqual({ kind: 'done' });
});

test('two people of the same name are told apart by their numbers', () => {
  const candidates = people('0012 Li Wei', '0713 Li Wei', '0801 Ann');
  expect(plan({ candidates })).toMatchObject({ text: 'Li Wei 0012; Li Wei 0713; Ann' });
  expect(plan({ ...box('Li Wei 0012'), candidates })).toMatchObject({
    text: 'Li Wei 0012; Li Wei 0713; Ann',
  });
});

test('family names that are the same are told apart when nothing longer fits', () => {
  const candidates = people('0012 BROWN Alexandra', '0713 BROWN Benedict');
  expect(plan({ ...box('', 20), candidates })).toMatchObject({ text: 'BROWN A; BROWN B' });
  const twins = people('0012 BROWN Alexandra', '0713 BROWN Alexander');
  expect(plan({ ...box('', 30), candidates: twins })).toMatchObject({ text: 'BROWN A 0012; BROWN A 0713' });
});

test('a name of 300 characters is not cut', () => {
  const long = 'a'.repeat(299);
  expect(plan({ candidates: people(`0012 X${long}`) })).toEqual({
    kind: 'fill',
    text: '0012',
    form: 'numbers',
  });
});

test('where the box shortened a form the next one is planned', () => {
  expect(plan({ shorterThan: 'full-names' })).toMatchObject({ form: 'family-names-with-initials' });
  expect(plan({ shorterThan: 'numbers' })).toEqual({ kind: 'none', why: 'no-room' });
});

test('a form that would read the same as the one that was shortened is not tried again', () => {
  const candidates = people('0012 Chidi Okafor', '0713 Adaeze Nkemelu');
  expect(plan({ candidates, shorterThan: 'full-names' })).toMatchObject({ text: '0012, 0713' });
});

test('an office that keeps names out of the Note gets initials or numbers', () => {
  expect(plan({ style: 'initials-and-number' })).toMatchObject({ text: 'OC 0012; NAG 0713' });
  expect(plan({ style: 'numbers' })).toMatchObject({ text: '0012, 0713', form: 'numbers' });
});

test('nobody ticked, or nobody’s name readable', () => {
  expect(plan({ candidates: [] })).toEqual({ kind: 'none', why: 'nobody-ticked' });
  expect(plan({ candidates: people('0012') })).toEqual({ kind: 'none', why: 'names-unknown' });
  expect(plan({ candidates: people('0012', '0713 Ann') })).toMatchObject({ text: '0012; Ann' });
});
