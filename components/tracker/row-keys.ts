const PAGE = 10;

/** Where each key leads from one of `count` rows. */
const STEPS: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => from + PAGE,
  PageUp: (from) => from - PAGE,
  Home: () => 0,
  End: (_from, count) => count - 1,
};

/** Goes from row to row while the keyboard is on a row's number; Enter there opens it, as with every link. */
export function moveBetweenRows(event: KeyboardEvent, count: number, goTo: (index: number) => void): void {
  const link = event.target instanceof Element ? event.target.closest('[data-action="details"]') : null;
  const row = link?.closest<HTMLElement>('[data-index]');
  const step = STEPS[event.key];
  if (!row || !step || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  goTo(Math.min(count - 1, Math.max(0, step(Number(row.dataset.index), count))));
}
