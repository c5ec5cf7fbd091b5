import { childrenOf, isElement, isText, tagOf } from './tree';

const BOLD = ['b', 'strong'];
const WRAPPERS = ['font', 'span', 'center', 'u', 'p', 'div'];

/** True when everything an element says is in bold, as old pages write headings. */
export function isAllBold(element: Element): boolean {
  const parts = childrenOf(element).filter(
    (node) => isElement(node) || (isText(node) && node.data.trim() !== ''),
  );
  return parts.length > 0 && parts.every((node) => isElement(node) && isBold(node));
}

function isBold(element: Element): boolean {
  const tag = tagOf(element);
  return BOLD.includes(tag) || tag === 'br' || (WRAPPERS.includes(tag) && isAllBold(element));
}
