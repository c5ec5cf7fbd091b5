import { expect, test } from 'vitest';
import { setText } from '@/lib/portal/write/set-text';
import { untick } from '@/lib/portal/write/untick';
import { draw } from './draw';

test.each(['<input>', '<textarea></textarea>', '<input value="before" maxlength="20">'])(
  'a text is filled into %s, told once by input and once by change',
  async (html) => {
    const box = draw<HTMLInputElement>(html);
    const told: string[] = [];
    for (const type of ['input', 'change'])
      box.addEventListener(type, () => told.push(`${type} ${box.value}`));
    expect(await setText(box, 'Khan')).toBe('filled');
    expect(box.value).toBe('Khan');
    expect(told).toEqual(['input Khan', 'change Khan']);
    expect(await setText(box, 'Khan')).toBe('unchanged');
    expect(told).toHaveLength(2);
  },
);

test.each([
  '<input readonly>',
  '<input disabled>',
  '<textarea readonly></textarea>',
  '<div contenteditable></div>',
])('%s is locked and stays as it is', async (html) => {
  const box = draw(html);
  expect(await setText(box, 'Khan')).toBe('locked');
  expect(box.textContent + (box as HTMLInputElement).value).not.toContain('Khan');
});

test('a box in a fieldset that is switched off is locked', async () => {
  draw('<fieldset disabled><input></fieldset>');
  const box = document.querySelector('input');
  expect(box && (await setText(box, 'Khan'))).toBe('locked');
});

test('a box that is not shown, or gone, is not found', async () => {
  const box = draw('<input style="display:none">');
  expect(await setText(box, 'Khan')).toBe('not-found');
  box.remove();
  expect(await setText(box, 'Khan')).toBe('not-found');
});

test('a framework that watches the value of its box hears of the change', async () => {
  const box = draw<HTMLInputElement>('<input value="">');
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let tracked = '';
  let state = '';
  Object.defineProperty(box, 'value', {
    configurable: true,
    get: () => native?.get?.call(box) as string,
    set: (text: string) => {
      tracked = text;
      native?.set?.call(box, text);
    },
  });
  box.addEventListener('input', () => {
    // Like React: an input whose value is what was last set by the framework is no change.
    if (box.value !== tracked) state = box.value;
    box.value = state;
  });
  expect(await setText(box, 'Khan')).toBe('filled');
  expect(state).toBe('Khan');
});

test.each([0, 100, 400])('a box that puts its old text back after %i ms says so', async (delay) => {
  const box = draw<HTMLInputElement>('<input value="old">');
  let writes = 0;
  box.addEventListener('input', () => {
    writes += 1;
    setTimeout(() => (box.value = 'old'), delay);
  });
  expect(await setText(box, 'Khan')).toBe('changed-back');
  expect(writes).toBe(1);
});

test('a box that cuts the text is told apart from one that took it', async () => {
  const box = draw<HTMLInputElement>('<input>');
  box.addEventListener('input', () => (box.value = box.value.slice(0, 5)));
  expect(await setText(box, 'Khan, Amina')).toBe('changed-back');
});

test('a text longer than the box says it takes is not written', async () => {
  const box = draw<HTMLInputElement>('<input maxlength="5" value="old">');
  expect(await setText(box, 'Khan, Amina')).not.toBe('filled');
  expect(box.value).toBe('old');
});

test('a box inside a frame is filled', async () => {
  const frame = draw<HTMLIFrameElement>('<iframe></iframe>');
  frame.contentDocument?.body.insertAdjacentHTML('beforeend', '<textarea></textarea>');
  const box = frame.contentDocument?.querySelector('textarea');
  expect(box && (await setText(box, 'Khan'))).toBe('filled');
});

test('markup in a name is written as the text it is', async () => {
  const box = draw<HTMLTextAreaElement>('<textarea></textarea>');
  await setText(box, '<img src=x onerror=alert(1)>');
  expect([box.value, box.childElementCount]).toEqual(['<img src=x onerror=alert(1)>', 0]);
});

test('ticks are taken out by one press each, and only where there are any', () => {
  draw(
    '<div><input type="checkbox" checked><input type="checkbox"><div role="checkbox" aria-checked="true"></div></div>',
  );
  const drawn = document.querySelector('[role=checkbox]');
  drawn?.addEventListener('click', () => drawn.setAttribute('aria-checked', 'false'));
  let presses = 0;
  document.body.firstElementChild?.addEventListener('click', () => (presses += 1));
  const rows = [...document.querySelectorAll('input, [role=checkbox]')].map((tick) => ({
    element: tick,
    cells: [],
    tick,
    ticked: true,
  }));
  expect(untick(rows)).toBe(2);
  expect(presses).toBe(2);
  expect(untick(rows)).toBe(0);
});
