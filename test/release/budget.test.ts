import { expect, test } from 'vitest';
import { BUILDS, listBuilt, loadedBy, packedKilobytes, readBuilt } from './build';

/** The most that each part may weigh, in kilobytes as packed. */
const BUDGETS = [
  { part: 'what every page of Direct loads', path: 'content-scripts/direct.js', most: 40 },
  { part: 'what checks and shows', path: 'desk.js', most: 54 },
  { part: 'what lets a part be shown to it', path: 'teach.js', most: 26 },
  { part: 'what fills in a planned enquiry', path: 'fill.js', most: 20 },
  { part: 'the background', path: 'background.js', most: 98 },
  { part: 'the popup', path: 'popup.html', most: 41 },
];

const CASES = BUILDS.flatMap((build) => BUDGETS.map((budget) => ({ build, ...budget })));

test.each(CASES)('$part weighs at most $most kB in $build', ({ build, path, most }) => {
  const scripts = [...loadedBy(build, path)].filter((name) => name.endsWith('.js'));
  expect(scripts).not.toEqual([]);
  expect(packedKilobytes(build, scripts)).toBeLessThanOrEqual(most);
});

test.each(BUILDS)('nothing in %s turns text into code', (build) => {
  const scripts = listBuilt(build).filter((path) => path.endsWith('.js'));
  const guilty = scripts.filter((path) =>
    /\beval\(|\bnew Function\b|[^.\w]Function\(/.test(readBuilt(build, path)),
  );
  expect(guilty).toEqual([]);
});

test.each(BUILDS)('no page of %s loads anything from elsewhere', (build) => {
  const pages = listBuilt(build).filter((path) => path.endsWith('.html'));
  expect(pages).not.toEqual([]);
  const guilty = pages.filter((path) => /(?:src|href)="(?:https?:)?\/\//.test(readBuilt(build, path)));
  expect(guilty).toEqual([]);
});
