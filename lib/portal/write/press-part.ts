import { windowOf } from '../locate/tree';
import { isFilterButton } from './filter-button';
import { mayPress, type PressOptions } from './officers-alone';

/**
 * Presses a part of a list that a script draws, as a mouse would: some lists open on the press, some on the
 * release, some on the click. Anything that could send, save, delete or lead away is left alone.
 * @returns whether it was pressed
 */
export function pressPart(part: Element, options?: PressOptions): boolean {
  if (!mayPress(part, options)) return false;
  press(part);
  return true;
}

/**
 * Presses Apply Filter, which lists candidates and changes nothing else. What bears any other name is left alone.
 * @param others Direct's Save, Submit and Delete as they were found
 * @returns whether it was pressed
 */
export function pressFilter(button: Element, others: readonly Element[]): boolean {
  if (others.includes(button) || !isFilterButton(button)) return false;
  press(button);
  return true;
}

/** All that a mouse's press on a part sends. Only for what was found to be the assistant's to press. */
export function press(part: Element): void {
  const view = windowOf(part) ?? window;
  const how = { bubbles: true, cancelable: true, composed: true, view, button: 0 };
  for (const [type, buttons] of STEPS) part.dispatchEvent(new PointerEvent(type, { ...how, buttons }));
}

/** A mouse's events in their order, with the buttons that are down at each. */
const STEPS = [
  ['pointerdown', 1],
  ['mousedown', 1],
  ['pointerup', 0],
  ['mouseup', 0],
  ['click', 0],
] as const;
