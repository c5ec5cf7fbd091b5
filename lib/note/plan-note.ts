import type { NoteBox } from '@/lib/model/form-snapshot';
import { candidatesNotNamed, type NamedCandidate } from '@/lib/model/names-in-note';
import type { NoteForm, NotePlan, NoteStyle } from '@/lib/model/note-plan';
import { FORMS_OF_STYLE, separatorOf, writeCandidates } from './note-forms';

/** What Direct's Note is taken to hold when the box does not say. */
const USUAL_NOTE_LIMIT = 250;

/** One letter and a separator. */
const SHORTEST_PART = 3;

export interface NoteWish {
  note: NoteBox;
  /**
   * The text the assistant last wrote, while it is all there is in the box; null otherwise. After names were
   * added behind the officer's own words it is null: those words are never taken for ours.
   */
  ours: string | null;
  /** The ticked candidates in the order of the list. */
  candidates: readonly NamedCandidate[];
  style: NoteStyle;
  /** The box shortened this form: the next one whose text is shorter is planned. */
  shorterThan?: NoteForm;
}

/**
 * What the Note should say so that List Enquiries can be searched for the candidates (G42). The fullest form
 * that fits is taken; names are never cut, and the officer's own words stay as they are, with only the
 * candidates they do not name added behind them. Lengths are counted as the box counts them, in UTF-16 units.
 */
export function planNote({ note, ours, candidates, style, shorterThan }: NoteWish): NotePlan {
  if (candidates.length === 0) return { kind: 'none', why: 'nobody-ticked' };
  const free = note.text.trim() === '' || note.text === ours;
  const missing = free ? [...candidates] : candidatesNotNamed(note.text, candidates);
  if (missing.length === 0) return { kind: 'done' };
  if (style !== 'numbers' && missing.every((one) => !one.name?.trim()))
    return { kind: 'none', why: 'names-unknown' };

  const limit = note.limit ?? USUAL_NOTE_LIMIT;
  // Thousands may be ticked: where even one letter each has no room, no form is tried.
  if (missing.length * SHORTEST_PART > limit + 2) return { kind: 'none', why: 'no-room' };
  const wanted = new Set(missing);
  const textIn = (form: NoteForm): string => {
    // Written for all who are ticked, so that two who read the same are told apart in any company.
    const names = writeCandidates(candidates, form)
      .filter((_, index) => wanted.has(candidates[index] as NamedCandidate))
      .join(separatorOf(form));
    return free ? names : joined(note.text, names);
  };
  const tooLong = shorterThan ? textIn(shorterThan).length : Number.POSITIVE_INFINITY;
  for (const form of FORMS_OF_STYLE[style]) {
    const text = textIn(form);
    if (text.length > limit || text.length >= tooLong) continue;
    if (text === note.text) return { kind: 'done' };
    return { kind: free ? 'fill' : 'append', text, form };
  }
  return { kind: 'none', why: 'no-room' };
}

/** The officer's words, untouched, and the names behind them. */
function joined(words: string, names: string): string {
  const ends = /[;,:–-]\s*$/u.test(words);
  const separator = ends ? (/\s$/u.test(words) ? '' : ' ') : '; ';
  return `${words}${separator}${names}`;
}
