import type { Candidate, Entry } from '../model';

/** Every how many candidates one is entered, and from which place in the list. */
const SPREAD: Record<string, [every: number, from: number]> = {
  '0400': [9, 0],
  '0408': [8, 3],
  '0417': [5, 1],
  '0457': [6, 2],
  '0500': [4, 1],
  '0511': [4, 3],
  '0520': [7, 0],
  '0580': [1, 0],
  '0625': [2, 0],
  '4024': [10, 4],
  '5054': [10, 4],
  '9702': [5, 3],
  '9708': [6, 5],
  '9709': [4, 2],
};

/** Results Cambridge has not issued: X is NO RESULT, Q is PENDING. */
const OPEN_RESULTS: Record<string, Record<string, 'X' | 'Q'>> = {
  '0457': { '0015': 'X', '0033': 'Q' },
  '0580': { '0021': 'X', '0044': 'Q' },
  '0625': { '0009': 'X', '0019': 'X', '0027': 'Q' },
  '9709': { '0007': 'Q' },
};

/** Who is entered for which syllabus. The candidate of the guide's example, 0713, is entered for most. */
export function entriesOf(candidates: readonly Candidate[]): Record<string, Entry[]> {
  const entries: Record<string, Entry[]> = {};
  for (const [syllabus, [every, from]] of Object.entries(SPREAD)) {
    entries[syllabus] = candidates
      .filter(({ number }, place) => place % every === from || number === '0713')
      .map(({ number }) => {
        const result = OPEN_RESULTS[syllabus]?.[number];
        return result ? { candidate: number, result } : { candidate: number };
      });
  }
  return entries;
}
