import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/line';
import { type Box, placePanel } from './place-panel';
import style from './plain-line.css?inline';

/** What a line says of a page, where no panel is drawn. */
export interface PlainLine {
  /** As in `data-page` and `data-state` of the panel. */
  page: string;
  says: 'unknown' | 'stale' | 'unreachable';
  /** The officer wants to know more; only asked where there is more to say. */
  onWhy?: () => void;
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Draws one line into our own element, without the script that draws the panel. `keepFree`: Direct's own buttons
 * in the window now, of which the line covers none. Replaces whatever was drawn there.
 */
export function drawLine(
  element: HTMLElement,
  { page, says, onWhy }: PlainLine,
  { keepFree }: { keepFree: readonly Box[] },
): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const place = placePanel({
    keepFree,
    viewport: { width: innerWidth, height: innerHeight },
    direction: direction(),
    wanted: 'end',
  });
  const panel = document.createElement('section');
  panel.className = `panel panel--${place.dock}`;
  panel.style.top = `${place.top}px`;
  panel.dir = direction();
  panel.dataset.panel = '';
  panel.dataset.page = page;
  panel.dataset.state = says === 'unknown' ? 'not-recognised' : 'paused';
  panel.setAttribute('aria-label', text('line.name'));
  // Keys that are typed here are no business of Direct's own shortcuts.
  for (const key of KEYS) panel.addEventListener(key, (event) => event.stopPropagation());
  panel.append(sentence(says, onWhy));
  root.replaceChildren(sheet, panel);
}

function sentence(says: PlainLine['says'], onWhy?: () => void): HTMLElement {
  const line = document.createElement('p');
  const name = document.createElement('b');
  name.textContent = text('line.name');
  line.append(name, ' ', WORDS[says]());
  if (says === 'unknown') line.className = 'panel__quiet';
  else line.dataset.notice = says;
  if (says !== 'unknown') line.setAttribute('role', 'status');
  if (onWhy) line.append(' ', question(onWhy));
  return line;
}

const WORDS = {
  unknown: () => text('line.unknown'),
  stale: () => text('line.stale'),
  unreachable: () => text('line.unreachable'),
};

function question(onWhy: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text('line.why');
  button.dataset.action = 'health';
  button.setAttribute('aria-label', text('line.whyLabel'));
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', onWhy);
  return button;
}
