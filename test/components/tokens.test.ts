import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILES = ['line-tokens', 'tokens'].map((name) => readFileSync(`components/shared/${name}.css`, 'utf8'));
const SCHEMES = ['light', 'dark'].map((scheme, at) => ({
  scheme,
  tokens: colours(FILES.map((css) => css.split(/@media \((?:prefers-color-scheme: dark|forced)/)[at]).join()),
}));

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--ea-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Brightness as WCAG measures it, 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const LEVELS = ['stop', 'check', 'tip', 'not-checked', 'fine'];
const TEXT_PAIRS: [text: string, ground: string][] = [
  ...['surface', 'surface-raised'].flatMap((ground): [string, string][] =>
    ['text', 'text-quiet', 'accent', 'accent-strong'].map((one) => [one, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...LEVELS.flatMap((level): [string, string][] => [
    [level, 'surface'],
    [level, 'surface-raised'],
    [level, `${level}-surface`],
    ['text', `${level}-surface`],
  ]),
];
/** What is not text but must be seen: boxes to type in, and the ring of focus. */
const SHAPE_PAIRS: [shape: string, ground: string][] = [
  ['border-control', 'surface'],
  ['focus', 'surface'],
  ['focus', 'surface-raised'],
];

test.each(SCHEMES.flatMap((one) => TEXT_PAIRS.map(([words, ground]) => ({ ...one, words, ground }))))(
  '$words on $ground can be read in $scheme',
  ({ tokens, words, ground }) => {
    expect(contrast(tokens.get(words) ?? '#000000', tokens.get(ground) ?? '#000000')).toBeGreaterThanOrEqual(
      4.5,
    );
  },
);

test.each(SCHEMES.flatMap((one) => SHAPE_PAIRS.map(([shape, ground]) => ({ ...one, shape, ground }))))(
  '$shape on $ground can be seen in $scheme',
  ({ tokens, shape, ground }) => {
    expect(contrast(tokens.get(shape) ?? '#000000', tokens.get(ground) ?? '#000000')).toBeGreaterThanOrEqual(
      3,
    );
  },
);

test('every colour of the light scheme has its dark counterpart', () => {
  const [day, night] = SCHEMES.map(({ tokens }) => [...tokens.keys()].sort());
  expect(night).toEqual(day);
});
