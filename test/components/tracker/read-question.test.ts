import { describe, expect, test } from 'vitest';
import { readQuestion, type Typed } from '@/components/tracker/read-question';
import { candidate, enquiry } from '../any-enquiry';

const ENQUIRIES = [
  enquiry({ candidates: [candidate('0713', 'Amina Yusuf'), candidate('0009', 'José Silva')] }),
  enquiry({ id: 'e2', candidates: [candidate('0713', null), candidate('0714', 'Amina Khan')] }),
  enquiry({ id: 'e3', series: '2023-11', candidates: [candidate('0500', 'Zoë Park')] }),
];
const PHYSICS: Typed = { series: '2023-06', syllabus: '0625', candidate: '' };

function read(typed: Partial<Typed>) {
  const found = readQuestion({ ...PHYSICS, ...typed }, ENQUIRIES);
  return 'says' in found ? `${found.box}: ${found.says}` : found;
}
const whom = (typed: string) => {
  const found = read({ candidate: typed });
  return typeof found === 'string' ? found : found.candidate;
};

describe('the syllabus', () => {
  test.each(['0625', ' 0625 ', '٠٦٢٥', '０６２５', '0625 Physics'])('%s is Physics', (typed) => {
    expect(read({ syllabus: typed })).toEqual({ series: '2023-06', syllabus: '0625', candidate: null });
  });

  test.each(['', '625', 'Physics', '06255'])('“%s” is no code', (typed) => {
    expect(read({ syllabus: typed })).toBe('syllabus: Type the four digits of the syllabus, such as 0625.');
  });

  test('a code that nobody listed is said to be so', () => {
    expect(read({ syllabus: '0999' })).toBe(
      'syllabus: 0999 is not in the list of components: check the code.',
    );
  });
});

describe('the candidate', () => {
  test('may be left out: then it is about anybody', () => {
    expect(whom('')).toBeNull();
    expect(whom('  ')).toBeNull();
  });

  test.each(['0713', '713', '٧١٣', '0713 Amina Yusuf'])(
    '%s is 0713, with the name that is known',
    (typed) => {
      expect(whom(typed)).toEqual({ number: '0713', name: 'Amina Yusuf' });
    },
  );

  test('nobody knows yet is taken by the number alone', () => {
    expect(whom('12')).toEqual({ number: '0012', name: null });
  });

  test.each(['yusuf', 'YUSUF amina', 'jose'])('%s is found by name', (typed) => {
    expect(whom(typed)).toMatchObject({ name: expect.stringMatching(/Amina Yusuf|José Silva/) });
  });

  test('of a name that two have, both are named', () => {
    expect(whom('Amina')).toBe(
      'candidate: Several candidates are called so: 0713 Amina Yusuf, 0714 Amina Khan. Type the number.',
    );
  });

  test('of another series is not somebody of this one', () => {
    expect(whom('Zoë')).toBe(
      'candidate: No candidate called Zoë is known in this series: type the candidate number.',
    );
  });

  test('number of five digits is none', () => {
    expect(whom('07130')).toBe('candidate: 07130 is no candidate number: it has up to four digits.');
  });
});

test('without a series there is nothing to ask about', () => {
  expect(read({ series: '' })).toBe('series: Choose the exam series.');
});
