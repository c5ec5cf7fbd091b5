import { isAllBold } from './bold';
import { entriesIn, isEntry, kindsOf } from './control';
import { isInline, textOf } from './page-text';
import { cellsOf, firstRowsOf, isHeaderCell } from './rows';
import { attribute, childrenOf, closestTag, elementsBelow, isElement, isText, parentOf, tagOf } from './tree';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary', 'caption'];
const CLASS_WORD = /(^|[-_\s]|[a-z](?=[A-Z]))(title|heading|header|legend|caption|hdr)([-_\s]|$)/i;
const FIELD_WORD = /(field|label|column|input|control|help|hint|tool)/i;
const LONGEST = 80;
const SAMPLE = 60;

/** What gives a block its name: a heading by tag or role, by class, by a row of its own, or all in bold. */
export function isHeading(element: Element): boolean {
  const tag = tagOf(element);
  if (isMarkedHeading(element)) return true;
  if (tag === 'td' || tag === 'th') return isTitleCell(element);
  if (tag === 'label' || tag === 'body') return false;
  if (tag === 'b' || tag === 'strong') return isTitleOverBlock(element) && isShortText(element);
  const named = hasClass(element) && ['div', 'span', 'p'].includes(tag);
  return (named || isBoldParagraph(element)) && isShortText(element);
}

/** The only cell of a row that spans its table. A cell that ends in a colon names a field instead. */
function isTitleCell(cell: Element): boolean {
  const row = closestTag(cell, 'tr');
  const table = closestTag(cell, 'table');
  if (!row || !table || cellsOf(row).length !== 1 || !isShortText(cell)) return false;
  if (/[:*]\s*$/.test(textOf(cell))) return false;
  const rows = firstRowsOf(table, SAMPLE);
  const marked =
    tagOf(cell) === 'th' || isAllBold(cell) || attribute(cell, 'bgcolor') !== null || hasClass(cell);
  const widest = Math.max(...rows.map((one) => cellsOf(one).length));
  if (widest >= 2) return marked;
  // In a table of one column a bold cell names the block below it, or the one box below it.
  const at = rows.indexOf(row);
  if (at < 0) return false;
  const below = rows[at + 1];
  if (!below) return rows.length === 1 && isAllBold(cell);
  if (!marked) return false;
  return entriesIn(below).length > 1 || [...elementsBelow(below)].some((inner) => tagOf(inner) === 'table');
}

/** Bold words that stand first in a block, right over a part of it with several things to fill in. */
function isTitleOverBlock(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent) return false;
  const [first, next] = childrenOf(parent).filter(
    (node) => isElement(node) || (isText(node) && node.data.trim() !== ''),
  );
  return (
    first === element &&
    next !== undefined &&
    isElement(next) &&
    !isInline(next) &&
    entriesIn(next).length > 1
  );
}

/** Class words such as `panel-title` or `pageTitle`; those of a field's own name (`field-title`) do not count. */
function hasClass(element: Element): boolean {
  const words = attribute(element, 'class') ?? '';
  return CLASS_WORD.test(words) && !FIELD_WORD.test(words);
}

/** A heading that is one by tag or role, not only by its looks. */
export function isMarkedHeading(element: Element): boolean {
  return TAGS.includes(tagOf(element)) || attribute(element, 'role') === 'heading';
}

function isBoldParagraph(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'p' && tag !== 'div' && tag !== 'center') return false;
  return isAllBold(element) && !/:\s*$/.test(textOf(element));
}

function isShortText(element: Element): boolean {
  for (const inner of elementsBelow(element))
    if (isRowOfSeveral(inner) || (kindsOf(inner) && !isSign(inner))) return false;
  const text = textOf(element);
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text);
}

/** A title may be laid out in a row of its own; a block with rows of data is none, whatever it is called. */
function isRowOfSeveral(element: Element): boolean {
  return cellsOf(element).filter(isHeaderCell).length > 1;
}

/** A button in a title bar that says nothing: to fold it, to close it. */
function isSign(element: Element): boolean {
  return !isEntry(element) && !/[\p{L}\p{N}]/u.test(textOf(element));
}

/** The name a block gives itself: `aria-label` of a group, region, dialog or form. */
export function ownBlockName(element: Element): string | null {
  const role = attribute(element, 'role');
  const isBlock =
    ['section', 'form', 'fieldset', 'dialog', 'nav', 'aside'].includes(tagOf(element)) ||
    ['group', 'region', 'dialog', 'alertdialog', 'form', 'radiogroup', 'tabpanel'].includes(role ?? '');
  return isBlock ? attribute(element, 'aria-label') : null;
}
