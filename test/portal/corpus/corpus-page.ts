import type { FieldSpec } from '@/lib/portal/locate';

/** Something asked of a page: a field, and the `data-is` of the part that is right, or null where none is. */
export interface Question {
  spec: FieldSpec;
  right: string | null;
}

export type CorpusSet =
  | 'development'
  | 'widgets'
  | 'third-party'
  | 'nasty'
  | 'page rebuilt'
  | 'words changed'
  | 'unseen'
  | 'never used to tune';

/** A page as the officer's browser would show it, and what is asked of it. */
export interface CorpusPage {
  name: string;
  /** In which group the figures are given. */
  set: CorpusSet;
  html: string;
  /** Asked one after the other, each list in one go, as an application does. */
  asked: Question[][];
  /** Puts the page on show where setting the body is not enough, or dresses it with a library's widgets. */
  mount?: (html: string) => void | Promise<void>;
  /** What its makers changed later, done to the page on show. */
  change?: () => void;
}

/** Puts a page on show in this window, and waits until its widgets stand. */
export async function show(page: CorpusPage): Promise<void> {
  if (page.mount) await page.mount(page.html);
  else document.body.innerHTML = page.html;
}

/** Takes the page away, with all that widgets left beside it. */
export function clear(): void {
  document.body.replaceChildren();
  document.body.removeAttribute('class');
}

/** What a part of the page is: the nearest mark on it or around it, through shadow roots and frames. */
export function markOf(element: Element | null): string | null {
  for (let at: Element | null = element; at; at = around(at)) {
    const mark = Element.prototype.getAttribute.call(at, 'data-is');
    if (mark !== null) return mark;
  }
  return null;
}

function around(element: Element): Element | null {
  const parent = Reflect.get(Node.prototype, 'parentNode', element) as Node | null;
  if (parent?.nodeType === 1) return parent as Element;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return null;
}
