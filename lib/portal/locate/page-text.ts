import { isEntry } from './control';
import { attribute, childrenOf, getter, hasAttributes, isElement, isPlain, isText, tagOf } from './tree';

/** Elements that run on within a line: between them and their neighbours stands no space of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'option',
  'select',
  'textarea',
  'svg',
  'head',
]);
const firstChild = getter<Node | null>('Node', 'firstChild');
const nextSibling = getter<Node | null>('Node', 'nextSibling');
/** Asked first: most cells have nothing to tidy. */
const BLANKS = /^\s|\s$|[^\S ]| {2}/;
const ASIDE =
  /(sr-only|visually-?hidden|accessible|tooltip|tool-?tip|help|hint|screen-?reader|required|mandatory|optional)/i;
const HINT = /(^|[-_\s])(tool-?tip|help|hint|err|error|invalid|desc|description)([-_\s]|$)/i;
const LONGEST = 400;

/** True for elements whose inside is never read as text of the page. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(tagOf(element)) || (hasAttributes(element) && isLaidAway(element));
}

/** True where an element says of itself that it is not shown. */
export function isLaidAway(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  );
}

/** Hints and tooltips that stand in a name without being part of it. */
export function isAside(element: Element): boolean {
  return (
    tagOf(element) === 'small' ||
    attribute(element, 'role') === 'tooltip' ||
    ASIDE.test(attribute(element, 'class') ?? '')
  );
}

/** Help and messages that stand between a name and its box. */
export function isHint(element: Element): boolean {
  return (
    tagOf(element) === 'small' ||
    attribute(element, 'role') === 'tooltip' ||
    HINT.test(attribute(element, 'class') ?? '')
  );
}

/** Told by its tag: an element that stands within a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(tagOf(element));
}

/**
 * The text a person reads in an element: without the values and lists of controls inside it, with a space where
 * a block ends. Cut after 400 characters, far longer than any name.
 */
export function textOf(element: Element, skip?: (inner: Element) => boolean): string {
  const only = onlyText(element);
  if (only !== null && !isUnseen(element)) return withSingleBlanks(only);
  let text = '';
  const add = (node: Node): void => {
    if (text.length > LONGEST) return;
    if (isText(node)) {
      text += node.data;
      return;
    }
    if (!isElement(node) || isUnseen(node) || skip?.(node)) return;
    if (node !== element && isEntry(node)) {
      text += ' ';
      return;
    }
    const apart = isInline(node) ? '' : ' ';
    text += apart;
    let before: Node | null = null;
    for (const child of childrenOf(node)) {
      if (standsApart(child, before)) text += ' ';
      add(child);
      before = child;
    }
    text += apart;
  };
  add(element);
  return withSingleBlanks(text);
}

const SET_APART = ['span', 'label', 'b', 'strong', 'small'];

/** Two spans, labels or small prints with nothing between them are two texts, placed by the page's style. */
export function standsApart(node: Node, before: Node | null): boolean {
  return isSetApart(before) && isSetApart(node);
}

function isSetApart(node: Node | null): boolean {
  return node !== null && isElement(node) && SET_APART.includes(tagOf(node));
}

/** The text of an element that holds nothing but text, as most cells do; null for any other. */
function onlyText(element: Element): string | null {
  if (!isPlain(element)) return null;
  const child = firstChild(element);
  if (!child) return '';
  return isText(child) && !nextSibling(child) ? child.data : null;
}

/** A text with its blanks collapsed. Marks without width stay: they are part of names. */
export function withSingleBlanks(text: string): string {
  if (!BLANKS.test(text)) return text;
  return text.replace(/[^\S\ufeff]+/g, ' ').replace(/^ | $/g, '');
}
