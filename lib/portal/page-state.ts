import { documentElementOf } from './locate/tree';

/**
 * What a page says of itself. An image or form named `hidden` or `readyState` stands in the place of the page's own
 * property, so it is read where the browser keeps it.
 */
function said<K extends 'hidden' | 'readyState' | 'title'>(page: Document, name: K): Document[K] {
  return Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(page);
}

/** Whether nobody can see the page now: it is in another tab, or the window is minimised. */
export function isHidden(page: Document): boolean {
  return said(page, 'hidden');
}

/** How far the page has arrived. */
export function stageOf(page: Document): DocumentReadyState {
  return said(page, 'readyState');
}

/** The words on the page's tab. */
export function titleOf(page: Document): string {
  return said(page, 'title');
}

/** Puts an element beside the page's own tree, never inside it. */
export function putBeside(page: Document, element: Element): void {
  documentElementOf(page)?.append(element);
}
