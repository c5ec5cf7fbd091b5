import { textOf } from '../locate/page-text';
import { attribute, byId, elementsBelow, idScopeOf } from '../locate/tree';

const SAID_ON_HOVER = [
  'title',
  'aria-label',
  'alt',
  'data-tooltip',
  'data-original-title',
  'data-bs-original-title',
];

/**
 * A part's text with what it shows on hovering: the question mark of Service 9 hides its candidates there, in a title
 * or in a description that stands elsewhere on the page. Empty for a part that is not there.
 */
export function withHints(part: Element | undefined): string {
  if (!part) return '';
  const hints = [part, ...elementsBelow(part)].flatMap((one) => [
    ...SAID_ON_HOVER.flatMap((name) => attribute(one, name) ?? []),
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
