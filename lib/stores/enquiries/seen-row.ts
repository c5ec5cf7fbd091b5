import { plainDigits, type SyllabusCode } from '@/lib/model/codes';
import type { EnquiryCandidate, EnquiryState } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { readSeries, type SeriesId } from '@/lib/model/series';
import { readState } from '@/lib/model/state-words';

const FOUR_DIGITS = /(?<![\d/])\d{4}(?![\d/])/g;
/** What is left of such a Note without its numbers. */
const SERIES_AND_NUMBERS = /^\W*(?:mar|march|june?|nov|november)\W*(?:series)?\W*$/i;

/** A row as read, put in order: its series filled in from the page, its state understood, candidates once each. */
export interface SeenRow extends SeenEnquiry {
  state: EnquiryState | null;
}

/** Puts the rows of one page in order; rows with the same number are one enquiry, equal rows are one row. */
export function seenRows(rows: readonly SeenEnquiry[], series: SeriesId | null): SeenRow[] {
  const kept = new Map<string, SeenRow>();
  const tidied = rows.map((row) => seenRow(row, series));
  // What a double row says must not depend on which of the two comes first.
  for (const row of tidied.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))) {
    const key = row.number ? `${row.centre ?? ''} ${plainNumber(row.number)}` : JSON.stringify(row);
    const before = kept.get(key);
    kept.set(key, before ? together(before, row) : row);
  }
  return [...kept.values()];
}

/** An enquiry number without blanks and case, for comparing. */
export function plainNumber(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase();
}

function seenRow(row: SeenEnquiry, series: SeriesId | null): SeenRow {
  const number = row.number?.trim() || null;
  const noted = syllabusInNote(row.note, number);
  return {
    ...row,
    number,
    // A Note that Direct filled in by itself begins with the series (G43).
    series: row.series ?? series ?? (noted && row.note ? readSeries(row.note) : null),
    state: stateOf(row),
    syllabus: row.syllabus ?? noted,
    candidates: once(row.candidates),
    allCandidates: row.allCandidates,
    components: [...new Set(row.components)].sort(),
    documents: [...new Set(row.documents)].sort(),
  };
}

function stateOf(row: SeenEnquiry): EnquiryState | null {
  if (row.state && row.state !== 'other') return row.state;
  return row.stateText?.trim() ? readState(row.stateText) : row.state;
}

/**
 * A Note left empty becomes series, syllabus and, once there is one, enquiry number (G43): such a Note names the
 * syllabus. Without the number, or with one of the portal's own from before, it is known by holding nothing else.
 */
function syllabusInNote(note: string | null, number: string | null): SyllabusCode | null {
  if (!note) return null;
  const isNumbered = number !== null && note.includes(number);
  const rest = plainDigits(isNumbered ? note.replace(number, ' ') : note);
  if (!isNumbered && !SERIES_AND_NUMBERS.test(rest.replace(/\d+/g, ' '))) return null;
  const syllabuses = (rest.match(FOUR_DIGITS) ?? []).filter((code) => !/^(19|20)\d\d$/.test(code));
  return syllabuses.length === 1 ? (syllabuses[0] as SyllabusCode) : null;
}

/** Each candidate once, in the order of their numbers, with the name wherever one row has it. */
export function once(candidates: readonly EnquiryCandidate[]): EnquiryCandidate[] {
  const names = new Map<EnquiryCandidate['number'], string | null>();
  for (const { number, name } of candidates) names.set(number, names.get(number) ?? name);
  return [...names].map(([number, name]) => ({ number, name })).sort((a, b) => compare(a.number, b.number));
}

/** Two rows with one number: what either says counts; where they contradict on the state, neither does. */
function together(one: SeenRow, other: SeenRow): SeenRow {
  const agree = one.state === other.state;
  return {
    number: one.number,
    centre: one.centre ?? other.centre,
    series: one.series ?? other.series,
    state: agree ? one.state : null,
    stateText: agree ? one.stateText : null,
    service: one.service ?? other.service,
    syllabus: one.syllabus ?? other.syllabus,
    note: one.note || other.note,
    components: [...new Set([...one.components, ...other.components])].sort(),
    candidates: once([...one.candidates, ...other.candidates]),
    allCandidates: one.allCandidates || other.allCandidates,
    documents: [...new Set([...one.documents, ...other.documents])].sort(),
    released: [...new Set([...one.released, ...other.released])].sort(),
    extendedCandidates: [...new Set([...one.extendedCandidates, ...other.extendedCandidates])].sort(),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
