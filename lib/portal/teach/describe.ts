import type { Instant } from '@/lib/model/calendar-date';
import type { PageId } from '@/lib/model/page-id';
import {
  printOf,
  type TaughtField,
  type TaughtLocator,
  type TaughtPart,
  type Words,
} from '@/lib/model/taught';
import { keptWords } from '../skeleton/kept-words';
import { type Candidate, kindOf } from './candidates';
import { findAgain, neighbour } from './find-again';

/** Why a part cannot be remembered: it has no words, is too like another, or is the button for something else. */
export type Refusal = 'no-words' | 'too-alike' | 'other-button';

const PRESSES = ['save', 'submit', 'delete'];

/**
 * What is to be remembered of a part the officer pointed at: its words and several independent ways to it, no value.
 * Refused when it could not surely be told from the other parts of this very page, and when Direct's own words on a
 * button say that it is another one: a Delete is never remembered as Submit.
 */
export function describePart(
  one: Candidate,
  all: readonly Candidate[],
  shown: { page: PageId; field: TaughtField; at: Instant },
): TaughtPart | Refusal {
  const [name] = one.names;
  if (name === undefined) return 'no-words';
  if (PRESSES.some((press) => press !== shown.field && saysPress(one, press))) return 'other-button';
  const kind = kindOf(one.control);
  const words = wordsOf(name);
  const alike = all.filter(({ control, prints }) => kind in control.kinds && prints.includes(words.print));
  const part: TaughtPart = {
    what: 'part',
    ...shown,
    kind,
    words,
    section: one.section === '' ? null : wordsOf(one.section),
    locators: [{ by: 'words' }, ...bySection(one, alike), ...byNeighbours(one, all), ...byMarkup(one, all)],
    origin: 'here',
    seen: null,
  };
  return findAgain(part, all).found === one ? part : 'too-alike';
}

function saysPress({ names }: Candidate, press: string): boolean {
  return names.some((words) => new RegExp(`\\b${press}\\b`).test(words));
}

/** Words as they are remembered; text in plain form goes in. */
export function wordsOf(text: string): Words {
  return { shown: keptWords(text), print: printOf(text) };
}

function bySection(one: Candidate, alike: readonly Candidate[]): TaughtLocator[] {
  const here = alike.filter(({ section }) => section === one.section);
  // Without a section it would say no more than the words.
  if (one.section === '' && here.length === 1) return [];
  return [{ by: 'section', section: printOf(one.section), index: here.indexOf(one), of: here.length }];
}

/** A neighbour of the same words only repeats their order. */
function byNeighbours(one: Candidate, all: readonly Candidate[]): TaughtLocator[] {
  const wordsBeside = (step: 1 | -1): string[] =>
    neighbour(all, one, step)
      ?.prints.slice(0, 1)
      .filter((print) => print !== one.prints[0]) ?? [];
  return [
    ...wordsBeside(-1).map((words) => ({ by: 'after', words }) as const),
    ...wordsBeside(1).map((words) => ({ by: 'before', words }) as const),
  ];
}

/** A name that several parts share leads nowhere. */
function byMarkup(one: Candidate, all: readonly Candidate[]): TaughtLocator[] {
  const { id, name } = one;
  const isOnly = (fits: (other: Candidate) => boolean): boolean => all.filter(fits).length === 1;
  return [
    ...(id !== null && isOnly((other) => other.id === id) ? [{ by: 'id', print: printOf(id) } as const] : []),
    ...(name !== null && isOnly((other) => other.name === name)
      ? [{ by: 'name', print: printOf(name) } as const]
      : []),
  ];
}
