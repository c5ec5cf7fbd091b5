import type { Instant } from './calendar-date';
import type { CandidateNumber, SyllabusCode } from './codes';
import type { SeriesId } from './series';

/** The officer said, beside a form on Direct, that a candidate has agreed to an enquiry about a syllabus. */
export interface ConsentSaid {
  series: SeriesId;
  syllabus: SyllabusCode;
  candidate: CandidateNumber;
  at: Instant;
}

/** The same of several candidates at once. */
export interface ConsentsSaid extends Omit<ConsentSaid, 'candidate'> {
  candidates: readonly CandidateNumber[];
}

/** The consents with these added; said again about the same candidate, the first saying stands. */
export function withConsents(known: ConsentSaid[], { candidates, ...about }: ConsentsSaid): ConsentSaid[] {
  const there = new Set(
    known
      .filter(({ series, syllabus }) => series === about.series && syllabus === about.syllabus)
      .map(({ candidate }) => candidate),
  );
  const fresh = candidates.filter((candidate) => !there.has(candidate));
  return fresh.length > 0 ? [...known, ...fresh.map((candidate) => ({ ...about, candidate }))] : known;
}
