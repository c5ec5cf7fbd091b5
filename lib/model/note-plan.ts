/** How the office wants candidates named in the Note; the first is the default. */
export const NOTE_STYLES = ['names', 'initials-and-number', 'numbers'] as const;
export type NoteStyle = (typeof NOTE_STYLES)[number];

/** What the Note should say, before anything is written. */
export type NotePlan =
  /** The box is empty or holds our own text: it can be filled. */
  | { kind: 'fill'; text: string; form: NoteForm }
  /** The box holds the officer's words: the names would be added after them, the words stay. */
  | { kind: 'append'; text: string; form: NoteForm }
  /** The Note already names every candidate. */
  | { kind: 'done' }
  /** Nobody is ticked yet, or no form fits into what room there is. */
  | { kind: 'none'; why: 'nobody-ticked' | 'no-room' | 'names-unknown' };

/** From fullest to shortest; the first that fits is taken, and parts are never cut. */
export const NOTE_FORMS = [
  'full-names',
  'family-names-with-initials',
  'family-names',
  'initials-and-numbers',
  'numbers',
] as const;
export type NoteForm = (typeof NOTE_FORMS)[number];

/** What became of a fill, seen by reading the box again. */
export type FillOutcome = 'filled' | 'unchanged' | 'locked' | 'not-found' | 'changed-back';
