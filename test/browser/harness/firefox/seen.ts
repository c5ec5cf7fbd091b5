/** What the officer looks for in a page, shadow roots included. */
export interface Target {
  /** A list of selectors. */
  css: string;
  /** Words in it; a regular expression as text. */
  says?: string;
  /** Words of its label; a regular expression as text. */
  label?: string;
}

/** Runs in the page: everything of the kind that can be seen, in the order of the page. */
export function seen({ css, says, label }: Target): Element[] {
  const inside = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.matches(css) ? [one] : []),
      ...(one.shadowRoot ? inside(one.shadowRoot) : []),
    ]);
  const fits = (words: string | null | undefined, wanted: string | undefined) =>
    wanted === undefined || new RegExp(wanted).test(words?.trim() ?? '');
  const labelOf = (one: Element) =>
    [...((one as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ');
  return inside(document).filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      fits(one.textContent, says) &&
      fits(labelOf(one), label),
  );
}
