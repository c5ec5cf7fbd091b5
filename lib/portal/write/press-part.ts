/**
 * Presses a part of a list that a script draws, as a mouse would: some lists open on the press, some on the
 * release, some on the click. Only for lists to choose from; the portal's buttons are the officer's alone.
 */
export function pressPart(part: Element): void {
  const view = part.ownerDocument.defaultView ?? window;
  const how = { bubbles: true, cancelable: true, composed: true, view, button: 0 };
  part.dispatchEvent(new PointerEvent('pointerdown', { ...how, buttons: 1, isPrimary: true }));
  part.dispatchEvent(new MouseEvent('mousedown', { ...how, buttons: 1 }));
  part.dispatchEvent(new PointerEvent('pointerup', { ...how, isPrimary: true }));
  part.dispatchEvent(new MouseEvent('mouseup', how));
  part.dispatchEvent(new MouseEvent('click', { ...how, detail: 1 }));
}
