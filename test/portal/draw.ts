import { afterEach } from 'vitest';

afterEach(() => document.body.replaceChildren());

/** Draws into an empty page, which is empty again after the test. Gives the first element. */
export function draw<T extends HTMLElement>(html: string): T {
  document.body.innerHTML = html;
  return document.body.firstElementChild as T;
}

/** Counts the presses on a part. */
export function pressesOn(part: Element): () => number {
  let presses = 0;
  part.addEventListener('click', () => (presses += 1));
  return () => presses;
}
