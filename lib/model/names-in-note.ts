import { readCandidateName } from './candidate-name';
import { type CandidateNumber, plainDigits } from './codes';

/** A ticked candidate as the Note needs it; the name is null when the list shows none. */
export interface NamedCandidate {
  number: CandidateNumber;
  name: string | null;
}

/** The ways a Note may name a candidate, ready to be looked for; empty where there is no such way. */
interface Handles {
  number: string;
  full: string;
  initials: string;
  family: string;
}

/**
 * The candidates a Note does not name. A candidate is named by the full name, by the family name with initials,
 * by the family name, or by the number (`0713`). Each mention counts for one candidate only: two people called
 * Li Wei need two mentions, and `Brown, A` does not also name `Brown, B`.
 * @param note what the Note box holds
 * @param candidates the ticked ones; those without a readable name can only be named by their number
 */
export function candidatesNotNamed<C extends NamedCandidate>(note: string, candidates: readonly C[]): C[] {
  let text = simplify(note);
  if (text === '') return [...candidates];
  const handles = candidates.map((one) => handlesIn(text, one));
  let left = handles.filter((one) => one !== null);
  const named = new Set<Handles>();
  // Numbers come first: they belong to one candidate and never to another.
  for (const form of ['number', 'full', 'initials', 'family'] as const) {
    // Of two who read the same here, the one with no shorter way to be named takes the mention.
    const longestFirst = [...left].sort(
      (a, b) => b[form].length - a[form].length || a.family.length - b.family.length,
    );
    for (const one of longestFirst) {
      const rest = withoutMention(text, one[form]);
      if (rest === null) continue;
      text = form === 'number' ? withoutNumberedName(text, one) : rest;
      named.add(one);
    }
    left = left.filter((one) => !named.has(one));
  }
  return candidates.filter((_, index) => {
    const one = handles[index];
    return !one || !named.has(one);
  });
}

/**
 * Null when the text cannot name the candidate: a family name has the name's first word or its last, and so has
 * every other way but the number. A cohort has thousands of names, and a Note has room for a few.
 */
function handlesIn(text: string, { number, name }: NamedCandidate): Handles | null {
  const shown = simplify(name ?? '');
  const first = /^[^ ,،，:：]*/.exec(shown)?.[0] ?? '';
  const last = shown.slice(shown.lastIndexOf(' ') + 1);
  if (!text.includes(first) && !text.includes(last) && !text.includes(number)) return null;
  const { full, family, initials } = readCandidateName(name ?? '');
  return {
    number,
    full: simplify(full),
    initials: family && initials.length > 0 ? simplify(`${family} ${initials.join(' ')}`) : '',
    family: simplify(family ?? ''),
  };
}

/** A number's mention takes the name in front of it along: `Li Wei 0012` is one mention of one person. */
function withoutNumberedName(text: string, { number, full, initials, family }: Handles): string {
  for (const name of [full, initials, family]) {
    const rest = name === '' ? null : withoutMention(text, `${name} ${number}`);
    if (rest !== null) return rest;
  }
  return withoutMention(text, number) ?? text;
}

/** The text with the first whole-word mention blanked out, or null when there is none. */
function withoutMention(text: string, mention: string): string | null {
  if (mention === '') return null;
  for (let at = text.indexOf(mention); at !== -1; at = text.indexOf(mention, at + 1)) {
    const end = at + mention.length;
    if (isApart(text.slice(0, at), text.slice(end), mention))
      return `${text.slice(0, at)}\n${text.slice(end)}`;
  }
  return null;
}

/** True when the mention is not part of a longer word, number, or a code such as `0625/11`. */
function isApart(before: string, after: string, mention: string): boolean {
  const inWord = /[\p{L}\p{M}\p{N}]$/u.test(before) || /^[\p{L}\p{M}\p{N}]/u.test(after);
  const inCode = /^\d+$/.test(mention) && (before.endsWith('/') || after.startsWith('/'));
  return !inWord && !inCode;
}

function simplify(text: string): string {
  return plainDigits(text.normalize('NFC')).replace(/\s+/gu, ' ').toLowerCase();
}
