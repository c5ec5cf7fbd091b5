/** Numbers from 0 to 1 that follow from a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chooses as a seed says. */
export interface Dice {
  oneOf<T>(all: readonly [T, ...T[]]): T;
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean;
  number(most: number): number;
}

export function diceFrom(seed: number): Dice {
  const next = numbersFrom(seed);
  return {
    oneOf: (all) => all[Math.floor(next() * all.length)] ?? all[0],
    percent: (chance) => next() * 100 < chance,
    number: (most) => Math.floor(next() * most),
  };
}
