import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import { text } from '@/lib/i18n/tracker';
import { type CandidateNumber, plainDigits, readCandidateNumber, type SyllabusCode } from '@/lib/model/codes';
import type { Enquiry } from '@/lib/model/enquiry';
import { isSeriesId, type SeriesId } from '@/lib/model/series';
import { comparable } from './find-enquiries';

/** The boxes as they are typed. */
export interface Typed {
  series: string;
  syllabus: string;
  candidate: string;
}

/** Somebody of the centre; the name is null where no enquiry gives it. */
export interface Person {
  number: CandidateNumber;
  name: string | null;
}

/** What is asked: nobody in particular where there is no candidate. */
export interface Question {
  series: SeriesId;
  syllabus: SyllabusCode;
  candidate: Person | null;
}

/** Which box cannot be read, and what to say about it. */
export interface Problem {
  box: keyof Typed;
  /** In words for the officer. */
  says: string;
}

/**
 * Reads what was typed, digits of any script and with or without leading zeros. A name stands for its candidate
 * where the enquiries of the series hold just one of that name.
 */
export function readQuestion(typed: Typed, enquiries: readonly Enquiry[]): Question | Problem {
  const { series } = typed;
  if (!isSeriesId(series)) return { box: 'series', says: text('tracker.ask.problem.series') };
  const code = plainDigits(typed.syllabus).replace(/\s.*$/, '');
  if (!/^\d{4}$/.test(code)) return { box: 'syllabus', says: text('tracker.ask.problem.syllabus') };
  const syllabus = code as SyllabusCode;
  if (componentsInSeries(syllabus, series).length === 0)
    return { box: 'syllabus', says: text('tracker.ask.problem.unlisted', { syllabus }) };
  const candidate = readPerson(typed.candidate, peopleOf(enquiries, series));
  if (candidate !== null && 'says' in candidate) return candidate;
  return { series, syllabus, candidate };
}

/** Everybody in the enquiries of a series, once each, by number. */
export function peopleOf(enquiries: readonly Enquiry[], series: string): Person[] {
  const people = new Map<CandidateNumber, Person>();
  for (const { number, name } of enquiries
    .filter((one) => one.series === series)
    .flatMap((one) => one.candidates)) {
    people.set(number, { number, name: name ?? people.get(number)?.name ?? null });
  }
  return [...people.values()].sort((a, b) => a.number.localeCompare(b.number));
}

function readPerson(typed: string, people: readonly Person[]): Person | Problem | null {
  const words = plainDigits(typed);
  if (words === '') return null;
  // A number may be followed by the name, as the list beside the box offers both.
  const digits = /^\d+/.exec(words)?.[0];
  if (digits !== undefined) {
    const number = readCandidateNumber(digits);
    if (number === null)
      return { box: 'candidate', says: text('tracker.ask.problem.number', { typed: digits }) };
    return people.find((one) => one.number === number) ?? { number, name: null };
  }
  const wanted = comparable(words).split(/\s+/);
  const fitting = people.filter(({ name }) => wanted.every((word) => comparable(name ?? '').includes(word)));
  const [only, another] = fitting;
  if (only === undefined)
    return { box: 'candidate', says: text('tracker.ask.problem.nobody', { typed: typed.trim() }) };
  if (another === undefined) return only;
  const candidates = fitting.map(({ number, name }) => `${number} ${name}`).join(', ');
  return { box: 'candidate', says: text('tracker.ask.problem.several', { candidates }) };
}
