import { textOf } from '../locate/page-text';
import { attribute, attributeNames, byId, elementsBelow, idScopeOf } from '../locate/tree';

const SAID_ON_HOVER = ['title', 'aria-label', 'alt'];
/** Scripts that draw what is said on hovering keep it in attributes of their own: `data-tooltip`, `data-original-title`. */
const KEPT_FOR_HOVER = /^data-.*(?:tip|title|hint|content)$/;

/**
 * A part's text with what it shows on hovering: the question mark of Service 9 hides its candidates there, in a title
 * or in a description that stands elsewhere on the page. Empty for a part that is not there.
 */
export function withHints(part: Element | undefined): string {
  if (!part) return '';
  const hints = [part, ...elementsBelow(part)].flatMap((one) => [
    ...attributeNames(one)
      .filter((name) => SAID_ON_HOVER.includes(name) || KEPT_FOR_HOVER.test(name))
      .map((name) => attribute(one, name) ?? ''),
    ...describedBy(one),
  ]);
  return [textOf(part), ...hints].join(' ');
}

function describedBy(element: Element): string[] {
  const ids = attribute(element, 'aria-describedby')?.split(/\s+/) ?? [];
  return ids.flatMap((id) => {
    const said = byId(idScopeOf(element), id);
    return said ? [textOf(said)] : [];
  });
}
