/**
 * The seeds of the unseen set. Nothing is tuned on its pages: a seed whose page was looked at to mend the locator
 * is taken out, and another takes its place.
 */
export const SEEDS: readonly number[] = Array.from({ length: 40 }, (_, index) => 910_007 + 1_009 * index);
