import { isChoice } from '../locate/control';
import { textOf } from '../locate/page-text';
import { ancestorsOf, attribute, elementsBelow, parentOf, tagOf } from '../locate/tree';
import { isVisible, placeOf } from '../locate/visible';
import { mayTick } from './officers-alone';
import { press } from './press-part';

/** A tick nobody can point at is no larger than this; a drawing of one is no larger than that (pixels). */
const SPECK = 3;
const LARGEST = 48;
const LEVELS = 3;

/**
 * Presses a tick once, as a person would: where the tick itself is laid away and a box is drawn in its place, the
 * box is pressed, because some pages listen only there.
 */
export function pressTick(tick: Element): void {
  const drawing = isSpeck(tick) ? drawingOf(tick) : null;
  if (drawing && mayTick(drawing)) press(drawing);
  else (tick as HTMLElement).click();
}

function isSpeck(tick: Element): boolean {
  const parent = parentOf(tick);
  const places = [placeOf(tick) ?? new DOMRect(), parent ? placeOf(parent) : null];
  const isTiny = places.some((place) => place && Math.min(place.width, place.height) <= SPECK);
  return tagOf(tick) === 'input' && isTiny;
}

/** The wordless box in the block that holds this tick and no other. */
function drawingOf(tick: Element): Element | null {
  const around = [...ancestorsOf(tick)];
  for (const block of around.slice(0, LEVELS)) {
    const below = [...elementsBelow(block)];
    if (below.filter(isChoice).length > 1) return null;
    const box = below.find((one) => one !== tick && !around.includes(one) && isBox(one));
    if (box) return box;
  }
  return null;
}

function isBox(element: Element): boolean {
  const place = placeOf(element);
  if (!place || !isVisible(element) || attribute(element, 'href') !== null) return false;
  const isSmall = [place.width, place.height].every((side) => side > SPECK && side <= LARGEST);
  return isSmall && textOf(element) === '' && !['label', 'button', 'a', 'input'].includes(tagOf(element));
}
