/** A candidate's name as the page shows it, taken apart where its shape says which part is the family name. */
export interface CandidateName {
  /** The whole name, blanks tidied, otherwise untouched. */
  full: string;
  /** Null when the shape does not say: then the whole name is used wherever a family name would be. */
  family: string | null;
  /** First letters of the other names, each one whole character as people see it; empty when there are none. */
  initials: string[];
}

const SEPARATED = /^([^,،，:：]+?)\s*[,،，:：]\s*(.+)$/u;

/**
 * Takes a name apart: `Okafor, Chidi` and `Okafor: Chidi` before the mark, `OKAFOR Chidi` and `Chidi OKAFOR`
 * by the capitals. `Chidi Okafor`, a name all in capitals, one word, and scripts without capitals stay whole:
 * which part is the family name is never guessed.
 */
export function readCandidateName(shown: string): CandidateName {
  const full = shown.replace(/\s+/gu, ' ').trim();
  const separated = SEPARATED.exec(full);
  if (separated) return takenApart(full, separated[1] ?? '', (separated[2] ?? '').split(' '));
  const words = full.split(' ');
  const capitals = words.map(isInCapitals);
  const first = capitals.indexOf(true);
  const last = capitals.lastIndexOf(true);
  const oneRun = first !== -1 && capitals.slice(first, last + 1).every(Boolean);
  const atAnEnd = first === 0 || last === words.length - 1;
  const others = words.filter((_, index) => index < first || index > last);
  if (!oneRun || !atAnEnd || !others.some((word) => /\p{Ll}/u.test(word))) {
    return { full, family: null, initials: [] };
  }
  return takenApart(full, words.slice(first, last + 1).join(' '), others);
}

function takenApart(full: string, family: string, others: string[]): CandidateName {
  const initials = others.map(initialOf).filter((letter) => letter !== '');
  return { full, family: family.trim(), initials };
}

/** Two capitals or more, as in `OKAFOR`, `O'BRIEN`, `McDONALD`; a single letter is an initial. */
function isInCapitals(word: string): boolean {
  return /^(?:M(?:a?c))?(?:\p{Lu}[\p{M}'’.-]*){2,}$/u.test(word);
}

/** The first letter of a word with its marks, so that no accent is lost; empty when it has no letter. */
function initialOf(word: string): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';
}

/** First letters of every part of a name as shown, for offices that keep names out of the Note: `CO`. */
export function allInitials(shown: string): string {
  return shown
    .split(/[\s,،，:：-]+/u)
    .map(initialOf)
    .join('')
    .toUpperCase();
}
