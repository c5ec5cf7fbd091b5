import type { Candidate, PracticeState } from '../model';
import { CANDIDATES } from './candidates';
import { entriesOf } from './entries';

/** The first number of those who are added; everybody of the usual centre has one below. */
const FROM = 3001;

/** The state with at least so many candidates: further ones are added, with entries of their own. */
export function withCandidates(state: PracticeState, least: number): PracticeState {
  const missing = least - state.candidates.length;
  if (missing <= 0) return state;
  const added = Array.from({ length: missing }, (_, place): Candidate => {
    const number = String(FROM + place);
    return { number, name: nameOf(place) };
  });
  const all = entriesOf([...CANDIDATES, ...added]);
  const isAdded = new Set(added.map(({ number }) => number));
  const entries = Object.fromEntries(
    Object.entries(state.entries).map(([syllabus, known]) => [
      syllabus,
      [...known, ...(all[syllabus] ?? []).filter(({ candidate }) => isAdded.has(candidate))],
    ]),
  );
  return { ...state, candidates: [...state.candidates, ...added], entries };
}

const PAIRS = CANDIDATES.map(({ name }) => name.split(' ')).filter((parts) => parts.length === 2);

/** A first name of one candidate of the usual centre with the family name of another. */
function nameOf(place: number): string {
  const first = PAIRS[place % PAIRS.length]?.[0] ?? '';
  const family = PAIRS[(place * 7 + Math.floor(place / PAIRS.length)) % PAIRS.length]?.[1] ?? '';
  return `${first} ${family}`;
}
