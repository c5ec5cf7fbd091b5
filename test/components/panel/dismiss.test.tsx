// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { draw, find, key, press, type } from '../draw';
import { finding, listening, view } from './views';

const ONE = finding({ severity: 'warning' });

function panel() {
  const { asked, actions } = listening();
  return { asked, root: draw(<Panel view={view({ findings: [ONE] })} actions={actions} />) };
}

test('nothing is set aside without a reason', async () => {
  const { root, asked } = panel();
  await press(root, '[data-dismiss]');
  await press(root, '[data-dismiss-confirm]');
  await type(root, '[data-dismiss-form] input', '   ');
  await press(root, '[data-dismiss-confirm]');
  expect(asked).toEqual([]);
  expect(find(root, '[role="alert"]').textContent).toBe('Choose a reason or write one first.');
});

test("the officer's own words are the reason", async () => {
  const { root, asked } = panel();
  await press(root, '[data-dismiss]');
  await type(root, '[data-dismiss-form] input', ' The head agreed. ');
  await press(root, '[data-dismiss-confirm]');
  expect(asked).toEqual([['dismiss', ONE, 'The head agreed.']]);
});

test('a ready reason needs two presses and no typing', async () => {
  const { root, asked } = panel();
  await press(root, '[data-dismiss]');
  await press(root, '[data-reason="checked"]');
  await press(root, '[data-dismiss-confirm]');
  expect(asked).toEqual([['dismiss', ONE, 'I have checked this']]);
});

test('Escape leaves the question and not the panel', async () => {
  const { root, asked } = panel();
  await press(root, '[data-dismiss]');
  await key(root, '[data-dismiss-form] input', 'Escape');
  expect(root.querySelector('[data-dismiss-form]')).toBeNull();
  expect(find(root, '.panel__body').hidden).toBe(false);
  expect(asked).toEqual([]);
});

test('what was set aside is folded away with its reason, and can be taken back', async () => {
  const { asked, actions } = listening();
  const root = draw(
    <Panel view={view({ dismissed: [{ finding: ONE, reason: 'Agreed <b>' }] })} actions={actions} />,
  );
  expect(root.querySelector('[data-rule]')).toBeNull();
  expect(find<HTMLDetailsElement>(root, 'details').open).toBe(false);
  expect(find(root, '[data-dismissed]').textContent).toContain('Your reason: Agreed <b>');
  await press(root, '[data-take-back]');
  expect(asked).toEqual([['take back', ONE]]);
});
