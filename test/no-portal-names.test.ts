import { expect, test } from 'vitest';
import { ROUTES, type RouteName } from '@/lib/practice/routes';
import {
  isCode,
  isProduct,
  lineOf,
  type Problem,
  readSources,
  type Source,
  tell,
} from './architecture/source';
import { isNode, treeOf, visit } from './architecture/syntax';
import { officerAt } from './practice/officer';

const SHORTEST = 6;
/** Whatever may stand for the colons of an address, so that every page is drawn. */
const ARGUMENTS = [['enquiry', '2026-06'], ['2026-06'], ['11'], ['11', 'AckLetter.pdf'], ['0001']];

/** What the guide calls "By component" is a choice in our snapshot too; the modern look makes ids of the same words. */
const WORDS_OF_THE_GUIDE = ['by-component', 'by-syllabus'];

/** Every id, name, class and part of a path that the practice portal's pages hold, all pages in every look. */
function portalNames(): string[] {
  const names = new Set<string>();
  for (const skin of ['modern', 'classic', 'frames']) {
    const officer = officerAt(skin, (word) => {
      names.add(word);
      return word;
    });
    for (const route of Object.keys(ROUTES) as RouteName[])
      for (const args of ARGUMENTS) officer.go({ route, args });
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    officer.send({ service: '9', qualification: 'Cambridge IGCSE', assessment: '0580' });
    officer.send({ by: 'component', components: ['21'] }, 'apply');
    officer.send({ selected: ['0001', '0006'] }, 'submit');
  }
  return [...names].filter((name) => name.length >= SHORTEST && !WORDS_OF_THE_GUIDE.includes(name));
}

/** The texts in a file's code: of strings, of the fixed parts of templates, of patterns. */
function texts(source: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  visit(treeOf(source), (node) => {
    const raw = isNode(node.value) ? null : node.value;
    const cooked = typeof raw === 'object' && raw !== null && 'cooked' in raw ? raw.cooked : raw;
    const isText = (node.type === 'Literal' || node.type === 'TemplateElement') && cooked !== undefined;
    if (isText) found.push({ text: String(cooked), line: lineOf(source.text, node.start) });
  });
  return found;
}

/** The files that look at the portal's page. */
const LOOKS_AT_PAGE = /^(lib\/portal|entrypoints\/direct\.content)\//;

/**
 * Where a file knows the portal by its markup. A name that is one plain word (`candidates`) is also a word people
 * read: it may stand in a text, but in what looks at the page not as a selector. Any other name may stand in none.
 */
function problemsIn(source: Source, names: readonly string[]): Problem[] {
  const looks = LOOKS_AT_PAGE.test(source.path);
  const known = names.flatMap((name) => {
    const written = name.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
    const isWord = /^[a-z]+$/.test(name);
    if (isWord && !looks) return [];
    const before = isWord ? `(?:[#.]|\\[(?:id|name|class|for|href|action)[*^$~|]?=["']?)` : '(?<![\\w$:-])';
    return { name, pattern: new RegExp(`${before}${written}(?![\\w$:-])`) };
  });
  return texts(source).flatMap(({ text, line }) =>
    known
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name }) => ({ path: source.path, line, rule: `knows "${name}" of the practice portal` })),
  );
}

const names = portalNames();
const product = readSources().filter(({ path }) => isProduct(path) && isCode(path));

test('nothing in the product knows an id, a name, a class or a path of the practice portal', () => {
  expect(names).toContain('ctl00$main$txtNote');
  expect(names).toContain('administer-exams');
  expect(names.length).toBeGreaterThan(100);
  expect(product.length).toBeGreaterThan(200);
  expect(tell(product.flatMap((source) => problemsIn(source, names)))).toEqual([]);
});

test.each([
  "root.querySelector('#candidates')",
  "root.querySelector('input[name=selected]')",
  "root.querySelector('table.messages')",
  'root.getElementById(`ctl00$main$txtNote`)',
  "location.pathname.startsWith('/administer-exams/')",
  'const form = /aspnetForm/;',
])('it would be seen: %s', (text) => {
  expect(problemsIn({ path: 'lib/portal/any.ts', text }, names)).toHaveLength(1);
});
