import { entriesIn } from '../locate/control';
import { isUnseen, textOf } from '../locate/page-text';
import { ancestorsOf, attribute, childrenOf, elementsBelow, isText, tagOf } from '../locate/tree';
import { isVisible, placeOf } from '../locate/visible';

const LEVELS = 4;
const MOST_PARTS = 40;
const NO_CHOICE = /placeholder|label|hint|help|error/i;

/**
 * What is drawn over an empty box: lists that can be searched, or that only take the keys, show their choice there,
 * not in the box. Empty when nothing is. Prompts and names of the box are no choice.
 */
export function drawnOver(box: Element): string {
  const place = placeOf(box);
  if (!place) return '';
  const own = attribute(box, 'aria-labelledby')?.split(/\s+/) ?? [];
  let level = 0;
  for (const around of ancestorsOf(box)) {
    if (level === LEVELS || tagOf(around) === 'label' || entriesIn(around).length > 1) return '';
    const shown = [...elementsBelow(around, isUnseen)]
      .slice(0, MOST_PARTS)
      .find((part) => saysItself(part) && isChoiceText(part, own) && isVisible(part) && liesOn(part, place));
    if (shown) return textOf(shown);
    level += 1;
  }
  return '';
}

function saysItself(part: Element): boolean {
  return childrenOf(part).some((node) => isText(node) && /[\p{L}\p{N}]/u.test(node.data));
}

/** `own`: ids of the parts the box names itself with. One that lies on it is its choice, whatever it is called. */
function isChoiceText(part: Element, own: readonly string[]): boolean {
  const [itself, around] = [part, ...ancestorsOf(part)].slice(0, 2);
  const nearest = [itself, around].filter((one) => one !== undefined);
  if (nearest.some((one) => tagOf(one) === 'label')) return false;
  if (nearest.some((one) => own.includes(attribute(one, 'id') ?? ''))) return true;
  return !nearest.some((one) =>
    NO_CHOICE.test(`${attribute(one, 'class') ?? ''} ${attribute(one, 'id') ?? ''}`),
  );
}

function liesOn(part: Element, box: DOMRect): boolean {
  const place = placeOf(part);
  if (!place) return false;
  const middle = (place.top + place.bottom) / 2;
  return middle > box.top && middle < box.bottom && place.left < box.right && place.right > box.left;
}
