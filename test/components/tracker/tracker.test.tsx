// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { candidate, enquiry } from '../any-enquiry';
import { find, press, type } from '../draw';
import { tracker } from './any-tracker';

test('a row shows the enquiry and carries its state', () => {
  const row = find(tracker().root, '[data-enquiry]');
  expect(row.dataset).toMatchObject({ enquiry: 'e1', state: 'submitted' });
  for (const words of ['300001', '0713', 'Amina Yusuf', '0625', '42', 'Submitted', 'June 2023']) {
    expect(row.textContent).toContain(words);
  }
});

test('a state nobody has seen before is shown in the words of Direct', () => {
  const { root } = tracker({ enquiries: [enquiry({ state: 'other', stateText: 'Under review' })] });
  expect(find(root, '[data-enquiry]').dataset.state).toBe('other');
  expect(find(root, '[data-enquiry]').textContent).toContain('Under review');
});

test('Service 5 is about all candidates', () => {
  const { root } = tracker({ enquiries: [enquiry({ allCandidates: true, candidates: [] })] });
  expect(find(root, '[data-enquiry]').textContent).toContain('All candidates');
});

test('what is due next is said in words', () => {
  expect(find(tracker().root, '[data-enquiry] [data-due]').textContent).toMatch(/\w+/);
});

test('names with markup stay text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { root } = tracker({ enquiries: [enquiry({ candidates: [candidate('0001', name)], note: name })] });
  expect(root.querySelector('img')).toBeNull();
  expect(find(root, '[data-enquiry]').textContent).toContain(name);
});

test('a name typed into the box leaves its rows only, and only they are saved to the file', async () => {
  const other = enquiry({ id: 'e2', candidates: [candidate('0001', 'Ben')], note: '' });
  const { root, saved } = tracker({ enquiries: [enquiry(), other] });
  await type(root, '[data-find]', 'ben');
  expect([...root.querySelectorAll<HTMLElement>('[data-enquiry]')].map((row) => row.dataset.enquiry)).toEqual(
    ['e2'],
  );
  await press(root, '[data-action="export-csv"]');
  expect(saved.map((list) => list.map(({ id }) => id))).toEqual([['e2']]);
  await expect.poll(() => root.textContent).toContain('Saved 1 enquiry in enquiries.csv');
});

test('with no enquiry it says what to do first', () => {
  const { root } = tracker({ enquiries: [] });
  expect(root.textContent).toContain('Make an enquiry on Direct as usual');
  expect(find<HTMLButtonElement>(root, '[data-action="export-csv"]').disabled).toBe(true);
});

test('records that could not be read are told of, not dropped in silence', () => {
  const { root } = tracker({ setAside: { enquiries: 2, parts: [] } });
  expect(find(root, '[data-set-aside]').textContent).toBe('2 kept records could not be read');
  expect(root.querySelector('[data-set-aside-part]')).toBeNull();
});

test.each([
  ['deadlines', 'A deadline could not be read.'],
  ['settings', 'Your settings could not be read'],
  ['dismissals', 'Something you set aside beside a form'],
  ['series-said', 'Something your office said about a series'],
  ['of a later version', 'Something the assistant keeps could not be read.'],
])('what was put aside of %s is told of, with what to do', (part, words) => {
  const { root } = tracker({ setAside: { enquiries: 0, parts: [part] } });
  expect(find(root, '[data-set-aside-part]').textContent).toContain(words);
  expect(root.textContent).toContain('Nothing was deleted');
  expect(root.querySelector('[data-set-aside]')).toBeNull();
});

test('what was put aside can be put away once it was read', async () => {
  let seen = 0;
  const onSetAsideSeen = () => {
    seen += 1;
  };
  const { root } = tracker({ setAside: { enquiries: 2, parts: [] }, onSetAsideSeen });
  await press(root, '[data-action="set-aside-seen"]');
  expect(seen).toBe(1);
  expect(document.activeElement).toBe(find(root, 'main'));
});

test('when nothing can be read it does not look empty', () => {
  const { root } = tracker({ enquiries: null, hasFailed: true });
  expect(root.textContent).toContain('Nothing is lost');
  expect(root.textContent).not.toContain('No enquiry is kept');
  expect(root.textContent).not.toContain('One moment');
});

test('what was shown stays when it cannot be read again', () => {
  const { root } = tracker({ hasFailed: true });
  expect(root.textContent).toContain('Nothing is lost');
  expect(root.querySelector('[data-enquiry]')).not.toBeNull();
});
