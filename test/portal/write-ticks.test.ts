import { describe, expect, test } from 'vitest';
import { setTick } from '@/lib/portal/write/set-tick';
import { untick } from '@/lib/portal/write/untick';
import { draw, pressesOn } from './draw';

describe('a tick', () => {
  test('is set by one press and taken out by another, never by two at once', async () => {
    const box = draw<HTMLInputElement>('<input type="checkbox">');
    const presses = pressesOn(box);
    expect(await setTick(box, true)).toBe('filled');
    expect(await setTick(box, true)).toBe('unchanged');
    expect(await setTick(box, false)).toBe('filled');
    expect(presses()).toBe(2);
  });

  test('that does not stay is not pressed again', async () => {
    const box = draw<HTMLInputElement>('<input type="checkbox">');
    box.addEventListener('click', () => setTimeout(() => (box.checked = false), 50));
    const presses = pressesOn(box);
    expect(await setTick(box, true)).toBe('changed-back');
    expect(presses()).toBe(1);
  });

  test('that is laid away under a drawing is pressed there, once: some pages listen nowhere else', async () => {
    const away = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
    draw(
      `<div><div style="${away}"><input type="checkbox"></div><div class="box" style="width:14px;height:14px"></div><label>0713</label></div>`,
    );
    const box = document.querySelector('input') as HTMLInputElement;
    const drawing = document.querySelector('.box') as HTMLElement;
    const presses = [pressesOn(drawing), pressesOn(box)];
    let known = false;
    drawing.addEventListener('click', () => {
      known = !known;
      box.checked = known;
    });
    expect(await setTick(box, true)).toBe('filled');
    expect([known, ...presses.map((count) => count())]).toEqual([true, 1, 0]);
    expect(untick([{ element: box, tick: box, cells: [], ticked: true }])).toBe(1);
    expect([known, ...presses.map((count) => count())]).toEqual([false, 2, 0]);
  });

  test('that is switched off is locked, one laid away is not found', async () => {
    expect(await setTick(draw('<input type="checkbox" disabled>'), true)).toBe('locked');
    expect(await setTick(draw('<input type="checkbox" hidden>'), true)).toBe('not-found');
  });
});
