/**
 * What was learned about one thing on the page. `sure: false` means found, but say "please check".
 * `waiting`: it does not belong on the page yet (By component before an Assessment is chosen).
 * `not-found`: it should be here and was not surely found; `why` says what was looked for.
 */
export type Reading<T> =
  | { status: 'found'; value: T; sure: boolean; why: string }
  | { status: 'waiting'; why: string }
  | { status: 'not-found'; why: string };

/** Whether a table was read to its end. Absence is never concluded from an incomplete one. */
export type Completeness = { complete: true } | { complete: false; why: string };
