import { FORM_FIELDS } from '../form-fields';
import { plainText } from '../locate/text';
import { PAGES } from '../pages';
import { KNOWN_MARKUP, KNOWN_WORDS } from './vocabulary';

const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu;
const WORD = /^\p{L}/u;
const DIGITS = /^\p{N}/u;
/** What may stand between the parts of one name: `OKAFOR, C. J.` */
const JOINS = /^[\s.,'’-]+$/u;
const SIGNS = /^[.,:;()[\]*?!/–—\-'"@%&+#|=<>…•▲▼×✓]$/u;
/** Names of services, levels and months of a series hold digits or single letters, and are the portal's own. */
const PHRASES =
  /\bservices? (?:1s?|2s?|5|9)\b|\b(?:AS|[AO]) levels?\b|\bAS & A\b|\b[XQ] grades?\b|\b(?:march|june|november)(?= \d{4}\b)/giu;
/** Short words count only in lower case or at the start: as `An` or `Do` they may be somebody's name. */
const SHORT = 3;
const ADDRESS = /\S+@\S+/g;
const LONGEST_TEXT = 2_000;
const SHORT_PARTS = /^(?:[a-zA-Z]|rb|sr|tr|td|th|ul|ui|js|id)$/;
const MOST_WORDS = 60;
const LONGEST_RUN = 4;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;

/** The words by which pages and fields of Direct are known are the portal's own, whatever they are made of. */
const PAGE_MAP: ReadonlySet<string> = new Set(
  [
    ...PAGES.flatMap(({ requires, signs, against }) => [...requires, ...signs, ...against]).flatMap(
      ({ says }) => says,
    ),
    ...FORM_FIELDS.flatMap(({ labels, section = [] }) => [...labels, ...section]),
  ]
    .filter((say) => typeof say === 'string')
    .map(plainText),
);

interface Token {
  text: string;
  known: boolean;
}

/**
 * A text with everything replaced that is not the portal's own: an unknown word becomes `Aaaa`, `aaaa` or `AAAA`, a
 * number as many zeros. Decided by what is known, never by what looks like a name; words in capitals next to an
 * unknown one are replaced with it, so that no name survives in part.
 */
export function keptWords(text: string): string {
  const tidy = tidied(text);
  if (PAGE_MAP.has(plainText(tidy))) return tidy;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: phrase, index } of tidy.matchAll(PHRASES)) {
    parts.push(tidy.slice(from, index), phrase);
    from = index + phrase.length;
  }
  parts.push(tidy.slice(from));
  return parts.map((part, index) => (index % 2 === 1 ? part : keptPart(part, index === 0))).join('');
}

/** True when nothing in a text had to be replaced. */
export function isAllKnown(text: string): boolean {
  return keptWords(text) === tidied(text);
}

function tidied(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ADDRESS, 'aaaa@aaaa.aa');
}

/** An id or class as it may be kept: null unless every part of it is a word of markup, or a single letter beside one. */
export function keptName(name: string): string | null {
  if (!/^[\w.:$-]{3,60}$/.test(name)) return null;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[\s_.:$-]+/)
    .filter(Boolean);
  const known = parts.filter((part) => part.length > 2 && KNOWN_MARKUP.has(part.toLowerCase()));
  const isFine = (part: string): boolean => known.includes(part) || SHORT_PARTS.test(part);
  return known.length > 0 && parts.every(isFine) ? name : null;
}

function keptPart(part: string, isStart: boolean): string {
  const tokens = (part.match(TOKEN) ?? [])
    .slice(0, 2 * MOST_WORDS)
    .map(
      (text, index): Token => ({ text, known: !WORD.test(text) || isKnown(text, isStart && index === 0) }),
    );
  withNeighbours(tokens);
  let unknown = 0;
  return tokens
    .flatMap(({ text, known }) => {
      if (WORD.test(text)) {
        unknown = known ? 0 : unknown + 1;
        return known ? text : unknown > LONGEST_RUN ? [] : shapeOf(text);
      }
      if (DIGITS.test(text)) return '0'.repeat(Math.min(text.length, 6));
      return /^\s/.test(text) || SIGNS.test(text) ? text : [];
    })
    .join('')
    .replace(/ {2,}/g, ' ');
}

function isKnown(word: string, isFirst: boolean): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  if (!KNOWN_WORDS.has(plain) && !isCompound(plain)) return false;
  return plain.length > SHORT || isFirst || word === plain;
}

/** `re-check`, `pre-u`: every part is known, or one of the few beginnings of such words. */
function isCompound(word: string): boolean {
  const parts = word.split('-').filter(Boolean);
  return parts.length > 1 && parts.every((part) => KNOWN_WORDS.has(part) || part === 'e');
}

/** Words in capitals that follow each other are one name when one of them is unknown. */
function withNeighbours(tokens: Token[]): void {
  let run: Token[] = [];
  const end = (): void => {
    if (run.some(({ known }) => !known)) for (const token of run) token.known = false;
    run = [];
  };
  for (const token of tokens) {
    if (WORD.test(token.text)) {
      if (isCapital(token.text)) run.push(token);
      else end();
    } else if (!JOINS.test(token.text)) end();
  }
  end();
}

/** Scripts without capitals count as capital: any of their words may be a name. */
function isCapital(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}

function shapeOf(word: string): string {
  if (/^\p{Ll}/u.test(word)) return 'aaaa';
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() ? 'AAAA' : 'Aaaa';
}
