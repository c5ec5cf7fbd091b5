import { type Document, type Element, Window } from 'happy-dom';
import { startState } from '@/lib/practice/centre/start';
import { type ControlKey, EVENT_TARGET } from '@/lib/practice/controls';
import { type Handled, handle } from '@/lib/practice/handle';
import type { PracticeState } from '@/lib/practice/model';
import { type Names, namesFor, type Rename } from '@/lib/practice/names';
import type { PracticeRequest } from '@/lib/practice/request';
import type { Place } from '@/lib/practice/routes';
import { skinOf } from '@/lib/practice/skins';

/** A Monday morning; June 2026 is the newest series, its deadline on 26 November. */
export const MONDAY = new Date('2026-11-02T09:00:00Z');

const DOM = new Window();

/** Somebody at the practice portal, without a browser: follows links and sends forms as they stand on the page. */
export interface Officer {
  state: PracticeState;
  names: Names;
  page: Document;
  status: number;
  /** All words of the page, blanks collapsed. */
  text: () => string;
  go: (place: Place) => void;
  follow: (words: string) => void;
  /** Sends the page's form with some controls changed; `press` is the button that was used. */
  send: (changes: Partial<Record<ControlKey, string | string[]>>, press?: ControlKey) => void;
  /** Moves the portal's clock by a step of the ribbon; the page in front of the officer stays as it was. */
  wait: (hours: 1 | 24 | 168 | 720, times?: number) => void;
  ask: (request: Partial<PracticeRequest>) => Handled;
}

/** Sits an officer down in front of a skin. */
export function officerAt(skin: string, rename: Rename = (word) => word): Officer {
  const names = namesFor(skinOf(skin).control, rename);
  const me: Officer = {
    state: startState(skin, MONDAY),
    names,
    page: parse(''),
    status: 0,
    text: () => words(me.page.body),
    go: (place) => open(address(names.href(place))),
    follow: (text) => {
      const link = [...me.page.querySelectorAll('a')].find((one) => words(one) === text);
      if (!link) throw new Error(`No link "${text}" on: ${me.text()}`);
      open(address(link.getAttribute('href') ?? ''));
    },
    send: (changes, press) => {
      const form = me.page.querySelector('form:has(input[type=text], input[type=checkbox], [role=dialog])');
      if (!form) throw new Error(`No form on: ${me.text()}`);
      const fields = filled(form);
      for (const [key, value] of Object.entries(changes) as [ControlKey, string | string[]][]) {
        fields.delete(names.control(key));
        for (const one of [value].flat()) fields.append(names.control(key), one);
      }
      fields.set(names.control(EVENT_TARGET), press ? names.control(press) : '');
      open({ method: 'POST', path: form.getAttribute('action') ?? '', form: [...fields] });
    },
    wait: (hours, times = 1) => {
      const here = names.href({ route: 'list-enquiries' });
      for (let time = 0; time < times; time += 1) {
        const form = [
          [names.control('clock'), String(hours)],
          [names.control('back'), here],
        ] as const;
        me.ask({ method: 'POST', path: names.href({ route: 'clock' }), form });
      }
    },
    ask: (request) => {
      const whole: PracticeRequest = { method: 'GET', path: '/', query: [], form: [], ...request };
      const handled = handle(me.state, whole, MONDAY, rename);
      me.state = handled.state;
      return handled;
    },
  };
  return me;

  function open(request: Partial<PracticeRequest>): void {
    const { response } = me.ask(request);
    const { location } = response.headers;
    if (response.status === 303 && location !== undefined) {
      open(address(location));
      return;
    }
    me.status = response.status;
    me.page = parse(typeof response.body === 'string' ? response.body : '');
  }
}

function parse(html: string): Document {
  return new DOM.DOMParser().parseFromString(html, 'text/html');
}

function address(href: string): Partial<PracticeRequest> {
  const { pathname, searchParams } = new URL(href, 'https://portal.example');
  return { path: pathname, query: [...searchParams] };
}

/** The words of an element as a person reads them, without style sheets and scripts. */
export function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('style, script, [hidden], [style*="none"]')) hidden.remove();
  return (copy.innerHTML ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a browser would send for a form as it was drawn. */
function filled(form: Element): URLSearchParams {
  const fields = new URLSearchParams();
  for (const input of form.querySelectorAll('input')) {
    const type = input.getAttribute('type') ?? '';
    const sends = ['text', 'hidden'].includes(type) || input.hasAttribute('checked');
    if (sends) fields.append(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
  }
  for (const select of form.querySelectorAll('select')) {
    const chosen = select.querySelector('option[selected]');
    fields.append(select.getAttribute('name') ?? '', chosen?.getAttribute('value') ?? '');
  }
  return fields;
}
