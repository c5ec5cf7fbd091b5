import { expect, test } from 'vitest';
import { hasDisplay, readOptions } from '@/lib/practice/launch/options.mjs';

test('without words there is a window where there is a display, and the tour where there is none', () => {
  expect(readOptions([], { display: true })).toMatchObject({ headless: false, skin: 'modern', port: 0 });
  expect(readOptions([], { display: false })).toMatchObject({ headless: true });
});

test('the tour, the look and the port can be asked for', () => {
  const args = ['--headless', '--skin', 'classic', '--port', '8443'];
  expect(readOptions(args, { display: true })).toMatchObject({ headless: true, skin: 'classic', port: 8443 });
});

test('pictures are taken on the tour', () => {
  expect(readOptions(['--pictures'], { display: true })).toMatchObject({ headless: true, pictures: true });
});

test.each([['--port', 'high'], ['--port', '70000'], ['--port', '-1'], ['--haedless'], ['stray']])(
  'what cannot be meant is refused: %s %s',
  (...args) => {
    expect(() =>
      readOptions(
        args.filter((word) => word !== undefined),
        { display: true },
      ),
    ).toThrow();
  },
);

test('only Linux can be without a display', () => {
  expect(hasDisplay('win32', {})).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});
