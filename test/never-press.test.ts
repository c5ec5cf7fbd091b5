import { expect, test } from 'vitest';
import {
  isCode,
  isProduct,
  lineOf,
  type Problem,
  readSources,
  type Source,
  tell,
} from './architecture/source';
import { isNode, memberOf, type SyntaxNode, treeOf, visit } from './architecture/syntax';

/** All that can press, send, tick or act in somebody's stead. */
const ACTS = ['click', 'submit', 'requestSubmit', 'dispatchEvent', 'checked', 'selected', 'selectedIndex'];

/** The only places that may, and what for. Whoever adds one here says why it can never reach a button of Direct. */
const ALLOWED: Record<string, string[]> = {
  // Our own link, which starts a download and is never in the page.
  'lib/platform/download.ts': ['click'],
  // Tells the page that a text was written: `input` and `change` on a text box.
  'lib/portal/write/set-text.ts': ['dispatchEvent'],
  // Sets a drop-down list and tells of it; Escape closes a drawn list in which nothing fits.
  'lib/portal/write/choose-option.ts': ['dispatchEvent', 'dispatchEvent', 'dispatchEvent'],
  // Presses parts of drawn lists, and only what `officers-alone.ts` lets through: nothing that sends, leads away or
  // bears the name of an act; and Apply Filter, which must bear that name and no other (`filter-button.ts`).
  'lib/portal/write/press-part.ts': ['dispatchEvent'],
  // Presses the tick of a component, a candidate or By component, for `set-tick.ts` and `untick.ts`; a declaration is
  // locked by `officers-alone.ts`.
  'lib/portal/write/press-tick.ts': ['click'],
  // Gives a type-ahead box the last digit once more as a key.
  'lib/portal/write/type-and-choose.ts': ['dispatchEvent', 'dispatchEvent'],
};

/** Where a file acts, by line: calls and mentions of what presses or sends, and values set that tick or choose. */
function actsOf(source: Source): Problem[] {
  const found: Problem[] = [];
  visit(treeOf(source), (node, [parent]) => {
    const name = namedBy(node);
    if (!name || !ACTS.includes(name) || !isActing(name, node, parent)) return;
    found.push({ path: source.path, line: lineOf(source.text, node.start), rule: name });
  });
  return found;
}

/** `a.click`, `a?.click` and `a['click']` alike. */
function namedBy(node: SyntaxNode): string | null {
  if (node.type !== 'MemberExpression') return null;
  const { property } = node;
  const written = isNode(property) && property.type === 'Literal' ? property.value : null;
  return memberOf(node) ?? (typeof written === 'string' ? written : null);
}

/** To read whether a box is ticked is no act; to set it is, and so is every mention of what presses. */
function isActing(name: string, node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!/^(checked|selected)/.test(name)) return true;
  return parent?.type === 'AssignmentExpression' && parent.left === node;
}

test('no code of the assistant presses, sends or ticks anything, but in the few places that are known', () => {
  const acts = readSources()
    .filter(({ path }) => isProduct(path) && isCode(path))
    .flatMap(actsOf);
  const unknown = acts.filter(({ path, rule }) => !ALLOWED[path]?.includes(rule));
  expect(tell(unknown)).toEqual([]);
  for (const [path, allowed] of Object.entries(ALLOWED)) {
    const there = acts.filter((act) => act.path === path).map(({ rule }) => rule);
    expect([path, there]).toEqual([path, allowed]);
  }
});

test.each([
  ['button.click();', 1],
  ['button?.click();', 1],
  ["button['click']();", 1],
  ['const press = HTMLElement.prototype.click; press.call(button);', 1],
  ['form.requestSubmit(); form.submit();', 2],
  ["box.dispatchEvent(new Event('change'));", 1],
  ['box.checked = true;', 1],
  ['const is = box.checked;', 0],
  ["button.addEventListener('click', () => {});", 0],
  ['const kinds = { click: 1 }; // button.click()', 0],
])('%s is found %i times', (text, times) => {
  expect(actsOf({ path: 'lib/portal/a.ts', text })).toHaveLength(times);
});
