import { isAllBold } from './bold';
import { kindsOf } from './control';
import { cellsOf, rowsOf } from './grid';
import { textOf } from './page-text';
import { attribute, closestTag, elementsBelow, tagOf } from './tree';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'caption'];
const CLASS_WORD = /(^|[-_\s])(title|heading|header|legend|caption|hdr)([-_\s]|$)/i;
const LONGEST = 80;

/** What gives a block its name: a heading by tag or role, by class, by a row of its own, or all in bold. */
export function isHeading(element: Element): boolean {
  const tag = tagOf(element);
  if (TAGS.includes(tag) || attribute(element, 'role') === 'heading') return true;
  if (tag === 'td' || tag === 'th') return isTitleCell(element);
  if (tag === 'label' || tag === 'body') return false;
  const named = CLASS_WORD.test(attribute(element, 'class') ?? '') && ['div', 'span', 'p'].includes(tag);
  return (named || isBoldParagraph(element)) && isShortText(element);
}

/** The only cell of a row that spans its table. A cell that ends in a colon names a field instead. */
function isTitleCell(cell: Element): boolean {
  const row = closestTag(cell, 'tr');
  const table = closestTag(cell, 'table');
  if (!row || !table || cellsOf(row).length !== 1 || !isShortText(cell)) return false;
  if (/[:*]\s*$/.test(textOf(cell))) return false;
  const rows = rowsOf(table);
  const marked =
    tagOf(cell) === 'th' || isAllBold(cell) || attribute(cell, 'bgcolor') !== null || hasClass(cell);
  const widest = Math.max(...rows.map((one) => cellsOf(one).length));
  if (widest >= 2) return marked;
  // In a table of one column a bold cell names the block below it, or the one box below it.
  const below = rows[rows.indexOf(row) + 1];
  return marked && below !== undefined && [...elementsBelow(below)].some((inner) => tagOf(inner) === 'table');
}

function hasClass(cell: Element): boolean {
  return CLASS_WORD.test(attribute(cell, 'class') ?? '');
}

function isBoldParagraph(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'p' && tag !== 'div' && tag !== 'center') return false;
  return isAllBold(element) && !/:\s*$/.test(textOf(element));
}

function isShortText(element: Element): boolean {
  for (const inner of elementsBelow(element)) if (kindsOf(inner)) return false;
  const text = textOf(element);
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text);
}

/** The name a block gives itself: `aria-label` of a group, region, dialog or form. */
export function ownBlockName(element: Element): string | null {
  const role = attribute(element, 'role');
  const isBlock =
    ['section', 'form', 'fieldset', 'dialog', 'nav', 'aside'].includes(tagOf(element)) ||
    ['group', 'region', 'dialog', 'alertdialog', 'form', 'radiogroup', 'tabpanel'].includes(role ?? '');
  return isBlock ? attribute(element, 'aria-label') : null;
}
