import type { Markup } from '../markup';
import { html4 } from './html-4';
import { primefaces } from './primefaces';
import { webforms } from './webforms';

/** Puts a page into a frame of the same origin, with a menu outside it. */
function frame(html: string): void {
  document.body.innerHTML =
    '<div id="menu"><a href="#">Home</a> <a href="#">Administer exams</a></div><iframe style="width:900px;height:900px"></iframe>';
  const inner = document.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = html;
}

/** The same pages as elsewhere, inside a frame. */
export const inAFrame: Markup[] = [webforms, html4, primefaces].map((markup) => ({
  ...markup,
  name: `in a frame: ${markup.name}`,
  mount: frame,
}));
