import type { TaughtField } from '@/lib/model/taught';
import { scanPage } from '../locate/scan';
import { viewOf } from '../locate/tree';
import { isInWindow, rectOf } from '../places';
import { eachDocument } from '../windows';
import { type Candidate, candidatesOn } from './candidates';

/** A place on screen, in CSS pixels of the window. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PickerOptions {
  field: TaughtField;
  /** Our own element in the page, with its shadow root open: the only place that is drawn into. */
  host: HTMLElement;
  /** Says in words what is pointed at now; empty when it is nothing. */
  onPoint(words: string): void;
  /** Ends the picking from outside, as Esc does from inside. */
  signal: AbortSignal;
}

const PRESSED: readonly TaughtField[] = ['save', 'submit', 'delete'];
const NEXT = ['ArrowDown', 'ArrowRight', 'Tab'];
const BEFORE = ['ArrowUp', 'ArrowLeft'];
const GRACE = 6;

/**
 * Lets the officer point at a part of the page: with the mouse and a click, or with the arrow keys or Tab and Enter;
 * Esc ends it. A sheet of our own lies over the page meanwhile, so that nothing of the page is pressed, typed into or
 * moved over. Resolves with the part and all others of the page, or null when it was ended.
 */
export function pickPart(options: PickerOptions): Promise<{ one: Candidate; all: Candidate[] } | null> {
  const all = candidatesOn(scanPage(document));
  const choices = all.filter(({ control }) => fits(options.field, control.kinds));
  const sheet = sheetIn(options.host);
  const done = new AbortController();
  const until = { signal: AbortSignal.any([options.signal, done.signal]) };
  let at: Candidate | null = null;

  const point = (one: Candidate | null): void => {
    at = one;
    sheet.frame(one && rectOf(partOf(one)));
    options.onPoint(one?.names[0] ?? '');
  };
  const step = (by: number): void => {
    const index = at ? choices.indexOf(at) : by > 0 ? -1 : choices.length;
    const next = choices[(index + by + choices.length) % choices.length] ?? null;
    if (next) partOf(next).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    point(next);
  };

  return new Promise((resolve) => {
    const end = (picked: Candidate | null): void => {
      done.abort();
      sheet.remove();
      resolve(picked && { one: picked, all });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isOnOurButton(event, options.host)) return;
      keep(event);
      if (event.type !== 'keydown') return;
      if (event.key === 'Escape') end(null);
      else if (event.key === 'Enter') at && end(at);
      else if (BEFORE.includes(event.key) || (event.key === 'Tab' && event.shiftKey)) step(-1);
      else if (NEXT.includes(event.key)) step(1);
    };
    sheet.element.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => point(under(choices, clientX, clientY)),
      until,
    );
    sheet.element.addEventListener(
      'click',
      (event) => {
        keep(event);
        const picked = under(choices, event.clientX, event.clientY);
        if (picked) end(picked);
      },
      until,
    );
    for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'dblclick', 'contextmenu'])
      sheet.element.addEventListener(kind, keep, until);
    eachDocument((page) => {
      const view = viewOf(page) ?? page;
      for (const kind of ['keydown', 'keypress', 'keyup'])
        view.addEventListener(kind, onKey as EventListener, { capture: true, ...until });
    }, until);
    window.addEventListener('scroll', () => sheet.frame(at && rectOf(partOf(at))), {
      capture: true,
      ...until,
    });
    options.signal.addEventListener('abort', () => end(null), done);
    sheet.element.focus({ preventScroll: true });
    point(null);
  });
}

/** Buttons for what is pressed; for everything else the parts that can be filled in or chosen. */
function fits(field: TaughtField, kinds: Candidate['control']['kinds']): boolean {
  if (PRESSED.includes(field)) return 'button' in kinds;
  if (field === 'level') return ['radio', 'checkbox', 'tab', 'option'].some((kind) => kind in kinds);
  return ['text', 'textarea', 'select', 'combobox'].some((kind) => kind in kinds);
}

function partOf({ control }: Candidate): Element {
  return control.drawn ?? control.element;
}

/** The smallest part at a place in the window. */
function under(choices: readonly Candidate[], x: number, y: number): Candidate | null {
  let best: { one: Candidate; size: number } | null = null;
  for (const one of choices) {
    const rect = rectOf(partOf(one));
    if (!rect || !isInWindow(rect)) continue;
    const { left, top, width, height } = rect;
    const isIn = x > left - GRACE && x < left + width + GRACE && y > top - GRACE && y < top + height + GRACE;
    if (isIn && (!best || width * height < best.size)) best = { one, size: width * height };
  }
  return best?.one ?? null;
}

/** Keys on the panel's own buttons, such as the one that ends the picking, are for them. */
function isOnOurButton(event: KeyboardEvent, host: HTMLElement): boolean {
  const path = event.composedPath();
  const [target] = path;
  return (
    path.includes(host) &&
    target instanceof HTMLButtonElement &&
    (event.key === 'Enter' || event.key === ' ') &&
    target.hasAttribute('data-picking')
  );
}

/** The page hears nothing of it. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The sheet over the page and the frame around what is pointed at, in our own layer. */
function sheetIn(host: HTMLElement) {
  const element = document.createElement('div');
  element.className = 'sheet';
  element.tabIndex = -1;
  element.dataset.picker = '';
  const box = document.createElement('div');
  box.className = 'sheet__frame';
  box.hidden = true;
  element.append(box);
  host.shadowRoot?.append(element);
  return {
    element,
    frame(rect: Rect | null): void {
      box.hidden = rect === null;
      if (!rect) return;
      const { left, top, width, height } = rect;
      Object.assign(box.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    remove: () => element.remove(),
  };
}
