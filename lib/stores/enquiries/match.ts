import { sameCentre } from '@/lib/model/centre';
import type { CandidateNumber } from '@/lib/model/codes';
import { type Enquiry, type EnquiryFields, isLive, wasSubmitted } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { plainNumber, type SeenRow } from './seen-row';

/** Which known enquiry a row is about. `several`: it could be more than one, and nobody may guess. */
export type Match = { kind: 'one'; enquiry: Enquiry } | { kind: 'several' } | { kind: 'none' };

/**
 * Finds the enquiry a row of List Enquiries (or an enquiry's own page) is about: by its number; failing that
 * by what both say of series, service, candidates and Note or syllabus, among those a number could still come to.
 */
export function matchRow(row: SeenRow, known: readonly Enquiry[]): Match {
  if (row.number !== null) {
    const numbered = known.filter((one) => hasNumberOf(row, one));
    if (numbered.length > 0) return only(numbered);
  }
  for (const group of groupsFor(row)) {
    const alike = known.filter((one) => group(one) && isAlike(row, one));
    if (alike.length > 0) return only(alike);
  }
  return { kind: 'none' };
}

/** The same number of the same series and, where both are known, the same centre. */
export function hasNumberOf(row: SeenRow, one: Enquiry): boolean {
  return (
    sameNumber(one.number, row.number) && sameSeries(one, row.series) && sameCentre(one.centre, row.centre)
  );
}

/** Enquiry numbers are compared without blanks and case. */
export function sameNumber(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plainNumber(one) === plainNumber(other);
}

/** Series agree when they are the same, or one of them is not known. */
export function sameSeries(one: { series: SeriesId | null }, series: SeriesId | null): boolean {
  return one.series === null || series === null || one.series === series;
}

/** False when both name components and none is the same. */
export function mayShareComponents(
  one: Pick<EnquiryFields, 'components'>,
  other: Pick<EnquiryFields, 'components'>,
): boolean {
  if (one.components.length === 0 || other.components.length === 0) return true;
  return one.components.some((code) => other.components.includes(code));
}

/** True when the row says enough to know its enquiry again: otherwise every reading would make a new one. */
export function canBeKnownAgain(row: SeenRow): boolean {
  return (
    row.number !== null || (row.service !== null && hasWhom(row) && (row.syllabus !== null || !!row.note))
  );
}

/** True when both name at least one and the same candidate. */
export function overlaps(one: { number: CandidateNumber }[], other: { number: CandidateNumber }[]): boolean {
  return one.some(({ number }) => other.some((rival) => rival.number === number));
}

/**
 * The likeliest kinds of enquiry first. A row without a number may be about any that is not over; one that is
 * over itself about any at all, or reading an old list would end a newer enquiry.
 */
function groupsFor(row: SeenRow): ((one: Enquiry) => boolean)[] {
  const over = row.state !== null && !isLive(row.state);
  if (over) return [(one) => row.number === null || one.number === null];
  if (row.number === null) return [(one) => isLive(one.state)];
  const unnumbered = (one: Enquiry) => one.number === null && isLive(one.state);
  return [
    (one) => unnumbered(one) && wasSubmitted(one.state),
    (one) => unnumbered(one) && !wasSubmitted(one.state),
  ];
}

/** Nothing the two say contradicts, and enough is said by both. */
function isAlike(row: SeenRow, one: Enquiry): boolean {
  if (!sameSeries(one, row.series) || !sameCentre(one.centre, row.centre)) return false;
  if (row.service === null || row.service !== one.service) return false;
  if (row.syllabus !== null && one.syllabus !== null && row.syllabus !== one.syllabus) return false;
  if (!mayShareComponents(row, one)) return false;
  const sameWhom = hasWhom(row) ? sameCandidates(row, one) : null;
  if (sameWhom === false) return false;
  if (row.note && tidy(row.note) === tidy(one.note)) return true;
  return sameWhom === true && row.syllabus !== null && row.syllabus === one.syllabus;
}

function hasWhom(row: SeenRow): boolean {
  return row.allCandidates || row.candidates.length > 0;
}

function sameCandidates(row: SeenRow, one: EnquiryFields): boolean {
  if (row.allCandidates || one.allCandidates) return row.allCandidates && one.allCandidates;
  const numbers = new Set(one.candidates.map(({ number }) => number));
  return numbers.size === row.candidates.length && row.candidates.every(({ number }) => numbers.has(number));
}

/** A page shows any run of blanks as one. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function only(enquiries: Enquiry[]): Match {
  const [enquiry] = enquiries;
  return enquiry && enquiries.length === 1 ? { kind: 'one', enquiry } : { kind: 'several' };
}
