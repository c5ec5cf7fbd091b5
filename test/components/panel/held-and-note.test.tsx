// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { NoteView } from '@/components/panel/panel-view';
import { draw, find, key, press } from '../draw';
import { finding, listening, phrase, view } from './views';

function panel(parts: Parameters<typeof view>[0]) {
  const { asked, actions } = listening();
  return { asked, root: draw(<Panel view={view(parts)} actions={actions} />) };
}

const note = (parts: Partial<NoteView>): NoteView => ({
  plan: { kind: 'none', why: 'nobody-ticked' },
  canUndo: false,
  outcome: null,
  ...parts,
});

test('a held Submit says why, and that a second press sends it', () => {
  const { root } = panel({
    held: true,
    findings: [
      finding({ message: phrase('Paper 11.') }),
      finding({ severity: 'warning', message: phrase('Soon.') }),
    ],
  });
  const held = find(root, '[data-held]');
  expect(held.getAttribute('role')).toBe('alertdialog');
  expect(held.tabIndex).toBe(-1);
  expect([...held.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['Paper 11.']);
  expect(held.textContent).toContain('Press Submit again to send it as it is.');
});

test('without a held Submit there is no such block', () => {
  expect(panel({ findings: [finding()] }).root.querySelector('[data-held]')).toBeNull();
});

test('Keep editing and Escape both leave the held Submit, and the panel stays open', async () => {
  const { root, asked } = panel({ held: true, findings: [finding()] });
  await press(root, '[data-action="keep-editing"]');
  await key(root, '[data-held]', 'Escape');
  expect(asked).toEqual([['keep editing'], ['keep editing']]);
  expect(find(root, '.panel__body').hidden).toBe(false);
});

test('a held Submit is seen even when the panel was hidden', async () => {
  const { actions } = listening();
  const root = draw(<Panel view={view({ held: true, findings: [finding()] })} actions={actions} />);
  await press(root, '[data-action="collapse"]');
  expect(find(root, '.panel__body').hidden).toBe(false);
});

test('the Note is shown before it is written, and one press asks for it', async () => {
  const { root, asked } = panel({
    note: note({ plan: { kind: 'fill', text: 'Amina Yusuf, Ben O’Neill', form: 'full-names' } }),
  });
  const preview = find(root, '[data-note-preview]');
  const button = find(root, '[data-action="fill-note"]');
  expect(preview.textContent).toBe('Amina Yusuf, Ben O’Neill');
  expect(preview.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await press(root, '[data-action="fill-note"]');
  expect(asked).toEqual([['fill note']]);
});

test("with the officer's own words in the Note, the button says they stay", () => {
  const { root } = panel({
    note: note({ plan: { kind: 'append', text: 'Ours. Amina', form: 'full-names' } }),
  });
  expect(find(root, '[data-action="fill-note"]').textContent).toBe('Add the names after your words');
});

test('a Note that names everyone offers nothing but the way back', async () => {
  const { root, asked } = panel({ note: note({ plan: { kind: 'done' }, canUndo: true, outcome: 'filled' }) });
  expect(root.querySelector('[data-action="fill-note"]')).toBeNull();
  await press(root, '[data-action="undo-note"]');
  expect(asked).toEqual([['undo note']]);
});

test.each(['filled', 'unchanged', 'locked', 'not-found', 'changed-back'] as const)(
  'what became of a fill is said: %s',
  (outcome) => {
    const { root } = panel({ note: note({ outcome }) });
    expect(find(root, `[data-note-outcome="${outcome}"]`).textContent).toMatch(/\w.*\.$/);
  },
);
