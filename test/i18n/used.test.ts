import { expect, test } from 'vitest';
import { english } from './english';

const sources = import.meta.glob<string>(
  ['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/lib/i18n/*.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const code = Object.values(sources).join('\n');

/** Keys put together at run time, such as `panel.count.${level}`: anything may stand in the gap. */
const patterns = [
  ...code.matchAll(
    /`((?:shared|line|pages|panel|fill|popup|tracker|requests|options|welcome|background)\.[^`]*\$\{[^`]*)`/g,
  ),
].map(
  ([, template = '']) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('.+')}$`,
    ),
);

test('every text is used somewhere', () => {
  const keys = Object.entries(english).flatMap(([surface, texts]) =>
    Object.keys(texts).map((key) => `${surface}.${key}`),
  );
  const unused = keys.filter((key) => !code.includes(`'${key}'`) && !patterns.some((one) => one.test(key)));
  expect(unused).toEqual([]);
});
