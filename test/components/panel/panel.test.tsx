// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { serviceOf } from '@/lib/catalogue/services';
import type { ComponentCode } from '@/lib/model/codes';
import type { StillPossible } from '@/lib/rules/still-possible';
import { draw, find, key, press } from '../draw';
import { finding, listening, phrase, view } from './views';

const HOSTILE = '<img src=x onerror="globalThis.hurt = true">';

function panel(parts: Parameters<typeof view>[0] = {}) {
  const { asked, actions } = listening();
  return { asked, root: draw(<Panel view={view(parts)} actions={actions} />) };
}

test('the panel says which page it is on and what state it is in', () => {
  const root = find(panel().root, '[data-panel]');
  expect(root.dataset).toMatchObject({ page: 'create-enquiry', state: 'checked' });
  expect(root.getAttribute('aria-label')).toBe('Enquiry Assistant');
});

test('a finding carries its rule, verdict, severity and subject', () => {
  const { root } = panel({ findings: [finding({ subject: '0625/11' })] });
  expect(find(root, '[data-rule]').dataset).toMatchObject({
    rule: 'multiple-choice-not-reviewed',
    verdict: 'fail',
    severity: 'error',
    subject: '0625/11',
  });
});

test('a finding about the whole form has no subject', () => {
  const { root } = panel({ findings: [finding()] });
  expect(find(root, '[data-rule]').hasAttribute('data-subject')).toBe(false);
});

test('a finding says how bad it is in a word, what to do, and on which page of the guide', () => {
  const { root } = panel({ findings: [finding()] });
  const words = find(root, '[data-rule]').textContent;
  expect(words).toContain('Stop');
  expect(words).toContain('Untick it.');
  expect(words).toContain('Guide, page 1 (G03, G05)');
  expect(find(root, '[data-rule] svg').getAttribute('aria-hidden')).toBe('true');
});

test.each([
  [finding({ severity: 'error' }), 'Stop'],
  [finding({ severity: 'warning' }), 'Check'],
  [finding({ severity: 'advice' }), 'Tip'],
  [finding({ verdict: 'cannot-tell', severity: 'error' }), 'Not checked'],
])('$0.severity and $0.verdict are shown as a word', (one, word) => {
  expect(find(panel({ findings: [one] }).root, '.severity').textContent).toBe(word);
});

test('what is fine is a number, not a list', () => {
  expect(find(panel().root, '[data-count="pass"]').textContent).toBe('12 checks are fine');
});

test('one press on the fix asks for exactly that fix', async () => {
  const fix = { kind: 'replace-candidate-filter' as const, value: '713', label: phrase('Use 713') };
  const one = finding({ rule: 'leading-zero-in-filter', field: 'candidateFilter', fix });
  const { root, asked } = panel({ findings: [one] });
  expect(find(root, '[data-rule] [data-fix]').textContent).toBe('Use 713');
  await press(root, '[data-fix]');
  expect(asked).toEqual([['fix', fix, one]]);
});

test('the officer is led to the field and the row', async () => {
  const { root, asked } = panel({ findings: [finding({ field: 'candidates', subject: '0713' })] });
  await press(root, '[data-jump]');
  expect(asked).toEqual([['jump', 'candidates', '0713']]);
});

test.each([
  [true, 1],
  [false, 0],
])('where a field is not on the page no way leads there; found and unsure: %s', (unsure, ways) => {
  const { root } = panel({
    findings: [finding({ field: 'note' })],
    unread: [{ field: 'note', unsure, why: '' }],
  });
  expect(root.querySelectorAll('[data-jump]')).toHaveLength(ways);
});

test('a name with markup in it is shown as text', () => {
  const { root } = panel({
    findings: [finding({ message: phrase('{name} is named twice.', { name: HOSTILE }) })],
    note: { plan: { kind: 'fill', text: HOSTILE, form: 'full-names' }, canUndo: false, outcome: null },
  });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(HOSTILE);
  expect(find(root, '[data-note-preview]').textContent).toBe(HOSTILE);
});

test('on a page it does not know, the panel is one quiet line with a question to press', () => {
  const { root } = panel({ page: 'unknown', state: 'not-recognised', passed: 0 });
  expect(find(root, '[data-panel]').dataset).toMatchObject({ page: 'unknown', state: 'not-recognised' });
  expect([...root.querySelectorAll('button')].map(({ dataset }) => dataset.action)).toEqual(['health']);
});

test('paused, it says so and can be started again', async () => {
  const { root, asked } = panel({ state: 'paused', findings: [finding()] });
  expect(root.querySelector('[data-rule]')).toBeNull();
  await press(root, '[data-action="resume"]');
  expect(asked).toEqual([['pause', false]]);
});

test('the panel can be paused, and the enquiries opened', async () => {
  const { root, asked } = panel();
  await press(root, '[data-action="pause"]');
  await press(root, '[data-action="open-tracker"]');
  expect(asked).toEqual([['pause', true], ['open tracker']]);
});

test('a finding leads to what the help says about its statement', async () => {
  const sources = [{ statement: 'G48', page: 7 }] as const;
  const { root, asked } = panel({ findings: [finding({ sources: [...sources] })] });
  await press(root, '[data-rule] [data-help]');
  expect(asked).toEqual([['help', 'G48']]);
});

test('hidden to a tab, it still shows its state and how many findings there are', async () => {
  const { root } = panel({ findings: [finding()] });
  await press(root, '[data-action="collapse"]');
  expect(find(root, '[data-panel]').dataset.state).toBe('checked');
  expect(find(root, '.panel__body').hidden).toBe(true);
  expect(find(root, '[data-action="collapse"]').textContent).toContain('1');
  expect(find(root, '[data-action="collapse"]').getAttribute('aria-expanded')).toBe('false');
  await press(root, '[data-action="collapse"]');
  expect(find(root, '.panel__body').hidden).toBe(false);
});

test('Escape inside hides the panel and goes no further', async () => {
  const { root } = panel();
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  document.addEventListener('keydown', listen);
  await key(root, '[data-action="pause"]', 'Escape');
  document.removeEventListener('keydown', listen);
  expect(find(root, '.panel__body').hidden).toBe(true);
  expect(heard).toEqual([]);
});

test('the panel moves from edge to edge', async () => {
  const { root } = panel();
  const edge = () => ['end', 'start', 'bottom'].find((dock) => root.querySelector(`.panel--${dock}`));
  const seen = [edge()];
  for (let times = 0; times < 3; times += 1) {
    await press(root, '[data-action="dock"]');
    seen.push(edge());
  }
  expect(seen).toEqual(['end', 'start', 'bottom', 'end']);
});

test('parts of the page that were not surely found are named', () => {
  const { root } = panel({
    state: 'partly-checked',
    unread: [
      { field: 'service', why: 'Two boxes look alike.', unsure: true },
      { field: 'centreEmail', why: '', unsure: false },
    ],
  });
  expect(find(root, '[data-unread="service"]').textContent).toContain('please check it yourself');
  expect(find(root, '[data-unread="centreEmail"]').textContent).toContain('Centre e-mail: not found');
});

test('findings stand under their field, the worst group first', () => {
  const { root } = panel({
    findings: [
      finding({ field: 'service', severity: 'advice', message: phrase('a') }),
      finding({ field: 'candidates', severity: 'warning', message: phrase('b') }),
      finding({ field: 'candidates', severity: 'error', message: phrase('c') }),
      finding({ field: null, severity: 'warning', message: phrase('d') }),
    ],
  });
  expect([...root.querySelectorAll('.group__name')].map((one) => one.textContent)).toEqual([
    'Candidates',
    'This enquiry',
    'Service',
  ]);
  expect([...root.querySelectorAll('[data-rule] bdi')].map((one) => one.textContent)).toEqual([
    'c',
    'b',
    'd',
    'a',
  ]);
});

test('only the count is read out', () => {
  const { root } = panel({ findings: [finding()] });
  expect(find(root, '[role="status"]').textContent).toBe('1 to stop for');
});

test('the chosen service is explained in the guide’s words, with what “original marking” means', () => {
  const { root } = panel({ service: serviceOf('2S') });
  const card = find(root, '[data-service-card="2S"]').textContent;
  expect(card).toContain('About Service 2S: Review of marking with copy of script');
  expect(card).toContain('Original marking');
  expect(card).toContain('Guide, page 1 (G05, G04)');
});

test('the form for a NO RESULT is explained as well, though its service has no code', () => {
  const card = find(panel({ service: serviceOf('X/Q') }).root, '[data-service-card="X/Q"]').textContent;
  expect(card).toContain('About this form: Enquiry about NO RESULT (X) or PENDING (Q)');
  expect(card).toContain('attendance register');
});

test('a letter is shown to be copied, and nothing is asked of the page', async () => {
  const fix = {
    kind: 'draft-email',
    to: 'info@example.org',
    text: 'Dear team,\n<b>x</b>',
    label: phrase('Show the e-mail'),
  } as const;
  const { root, asked } = panel({ findings: [finding({ fix })] });
  await press(root, '[data-fix="draft-email"]');
  expect(find(root, '[data-letter]').textContent).toContain('Dear team,\n<b>x</b>');
  expect(asked).toEqual([]);
});

test('rules of another year are named as such', () => {
  const { root } = panel({ edition: phrase('2023 rules, not confirmed for this series') });
  expect(find(root, '[data-edition]').textContent).toBe('2023 rules, not confirmed for this series');
});

test('what can still be asked for is a table with a reason behind every sign', async () => {
  const cell = { component: '11' as ComponentCode, title: 'Multiple Choice' };
  const table: StillPossible = {
    cells: [
      { ...cell, service: '1', answer: 'yes', reasons: [] },
      {
        ...cell,
        service: '2',
        answer: 'no',
        reasons: [finding({ message: phrase('It is a multiple-choice paper.') })],
      },
    ],
    forAll: [finding({ message: phrase('No marks were imported.') })],
  };
  const { root } = panel({ canAskPossible: true, possible: { table, whom: '0713 Layla Hassan' } });
  const block = find(root, '[data-possible]');
  expect(block.textContent).toContain('For 0713 Layla Hassan.');
  expect(block.textContent).toContain('No marks were imported.');
  await press(root, '[data-possible-answer="no"]');
  expect(block.textContent).toContain('Service 2, 11 Multiple Choice: no');
  expect(block.textContent).toContain('It is a multiple-choice paper.');
});
