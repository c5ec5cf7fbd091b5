// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { AskPossible, type PossibleReply } from '@/components/tracker/AskPossible';
import type { Question } from '@/components/tracker/read-question';
import type { ComponentCode } from '@/lib/model/codes';
import type { Finding } from '@/lib/model/finding';
import { enquiry } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

const REASON: Finding = {
  rule: 'multiple-choice-not-reviewed',
  verdict: 'fail',
  severity: 'error',
  subject: null,
  field: null,
  message: { key: 'test', english: '0625/01 Multiple Choice is a multiple-choice paper.', params: {} },
  todo: null,
  sources: [],
  fix: null,
};
const REPLY: PossibleReply = {
  title: '0625 Physics',
  edition: { key: 'test', english: '2023 rules, not confirmed for this series', params: {} },
  table: {
    cells: [
      {
        service: '1',
        component: '01' as ComponentCode,
        title: 'Multiple Choice',
        answer: 'yes',
        reasons: [],
      },
      {
        service: '2',
        component: '01' as ComponentCode,
        title: 'Multiple Choice',
        answer: 'no',
        reasons: [REASON],
      },
    ],
    forAll: [],
  },
};

function asking(reply: () => Promise<PossibleReply> = () => Promise.resolve(REPLY)) {
  const asked: Question[] = [];
  const root = draw(
    <AskPossible
      enquiries={[enquiry()]}
      series={['2023-11', '2023-06']}
      onAsk={(question) => {
        asked.push(question);
        return reply();
      }}
    />,
  );
  const ask = () =>
    act(async () => {
      find(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((answered) => setTimeout(answered));
    });
  return { root, asked, ask };
}

test('the series of the newest enquiry is chosen already', () => {
  expect(find<HTMLSelectElement>(asking().root, '[name="series"]').value).toBe('2023-06');
});

test('the answer names what it is about, the candidate, the rules it rests on, and each reason', async () => {
  const { root, asked, ask } = asking();
  await type(root, '[name="syllabus"]', '0625');
  await type(root, '[name="candidate"]', '713');
  await ask();
  expect(asked).toEqual([
    { series: '2023-06', syllabus: '0625', candidate: { number: '0713', name: 'Amina Yusuf' } },
  ]);
  expect(find(root, 'h2').textContent).toBe('0625 Physics, June 2023');
  expect(find(root, '[data-edition]').textContent).toBe('2023 rules, not confirmed for this series');
  expect(find(root, '[data-possible]').textContent).toContain('For 0713 Amina Yusuf.');
  await press(root, '[data-possible-answer="no"]');
  expect(find(root, '.possible__reasons').textContent).toContain('is a multiple-choice paper.');
});

test('a box that cannot be read says so beside it, takes the keyboard, and nothing is asked', async () => {
  const { root, asked, ask } = asking();
  await type(root, '[name="syllabus"]', '0999');
  expect(root.querySelector('[data-problem]')).toBeNull();
  await ask();
  expect(find(root, '[data-problem="syllabus"]').textContent).toContain('0999 is not in the list');
  expect(find(root, '[name="syllabus"]').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(find(root, '[name="syllabus"]'));
  expect(asked).toEqual([]);
  await type(root, '[name="syllabus"]', '0625');
  expect(root.querySelector('[data-problem]')).toBeNull();
});

test('an answer goes when another question is typed', async () => {
  const { root, ask } = asking();
  await type(root, '[name="syllabus"]', '0625');
  await ask();
  expect(root.querySelector('[data-possible]')).not.toBeNull();
  await type(root, '[name="syllabus"]', '0580');
  expect(root.querySelector('[data-possible]')).toBeNull();
});

test('what could not be worked out is said', async () => {
  const { root, ask } = asking(() => Promise.reject(new Error('no')));
  await type(root, '[name="syllabus"]', '0625');
  await ask();
  expect(root.textContent).toContain('could not be worked out just now');
});
