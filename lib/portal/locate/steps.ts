/**
 * Work that can be left and taken up again: each `yield` is a moment at which the page may answer the officer first.
 * Between two of them lies a few milliseconds' work at most.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A pause after every so many pieces of a long list: asked for each piece, true where it is time for one. */
export function everyFew(pieces: number): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    return count % pieces === 0;
  };
}
