import { allInitials, readCandidateName } from '@/lib/model/candidate-name';
import type { NamedCandidate } from '@/lib/model/names-in-note';
import type { NoteForm, NoteStyle } from '@/lib/model/note-plan';

/** The forms an office's style may use, fullest first; numbers are always the last resort. */
export const FORMS_OF_STYLE = {
  names: ['full-names', 'family-names-with-initials', 'family-names', 'numbers'],
  'initials-and-number': ['initials-and-numbers', 'numbers'],
  numbers: ['numbers'],
} satisfies Record<NoteStyle, NoteForm[]>;

/**
 * The candidates written in one form, in the order given. Two who would read the same get their numbers added;
 * one whose name the page does not show is written by number.
 */
export function writeCandidates(candidates: readonly NamedCandidate[], form: NoteForm): string[] {
  const written = candidates.map((one) => writeCandidate(one, form));
  const count = new Map<string, number>();
  for (const text of written) count.set(sameness(text), (count.get(sameness(text)) ?? 0) + 1);
  return candidates.map((candidate, index) => {
    const text = written[index] ?? candidate.number;
    return (count.get(sameness(text)) ?? 0) > 1 ? `${text} ${candidate.number}` : text;
  });
}

/** What stands between two candidates; names may hold commas, numbers never do. */
export function separatorOf(form: NoteForm): string {
  return form === 'numbers' ? ', ' : '; ';
}

function writeCandidate({ number, name }: NamedCandidate, form: NoteForm): string {
  const { full, family, initials } = readCandidateName(name ?? '');
  if (form === 'numbers' || full === '') return number;
  if (form === 'initials-and-numbers') return `${allInitials(full)} ${number}`.trim();
  if (form === 'full-names' || family === null) return full;
  return form === 'family-names' ? family : [family, ...initials].join(' ');
}

function sameness(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
