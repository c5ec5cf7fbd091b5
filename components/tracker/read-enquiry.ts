import { text } from '@/lib/i18n/tracker';
import type { Instant } from '@/lib/model/calendar-date';
import { readCentre } from '@/lib/model/centre';
import { type ComponentCode, plainDigits, readCandidateNumber, readComponentCode } from '@/lib/model/codes';
import {
  DOCUMENT_KINDS,
  type EnquiryCandidate,
  type EnquiryFields,
  type EnquiryState,
  MOMENTS,
} from '@/lib/model/enquiry';
import { isSeriesId, type SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { instantOf } from '@/lib/platform/clock';

/** What was typed of an enquiry. Boxes that were not on the form are not in it. */
export interface TypedEnquiry {
  series: SeriesId | null;
  fields: Partial<EnquiryFields>;
}

/** Which box cannot be read, and what to do about it in words for the officer. */
export interface BoxProblem {
  box: 'number' | 'syllabus' | 'components' | 'candidates';
  says: string;
}

/**
 * Reads the form of an enquiry. Codes are read as everywhere: digits of any script, with or without leading zeros;
 * times are those of this computer. `before` keeps what was not touched, to the second and to the character.
 */
export function readEnquiry(form: FormData, before: EnquiryFields | null): TypedEnquiry | BoxProblem {
  const words = (name: string) => asInBox(String(form.get(name) ?? ''));
  const free = (name: 'note' | 'officeNotes') =>
    before && words(name) === asInBox(before[name]) ? before[name] : words(name);
  const series = words('series');
  const service = words('service');
  const syllabus = plainDigits(words('syllabus'));
  if (syllabus !== '' && !/^\d{4}$/.test(syllabus))
    return { box: 'syllabus', says: text('tracker.ask.problem.syllabus') };
  const components = listed(words('components')).map((typed) => ({ typed, code: componentOf(typed) }));
  const wrong = components.find(({ code }) => code === null);
  if (wrong) return { box: 'components', says: text('tracker.form.problem.component', wrong) };
  const untouched = before && words('candidates') === asInBox(candidatesInBox(before.candidates));
  const candidates = untouched ? before.candidates : readCandidates(words('candidates'));
  if ('says' in candidates) return candidates;
  const names = form.has('candidates');
  const fields = {
    number: words('number') || null,
    ...(form.has('centre') && { centre: readCentre(words('centre')) }),
    ...stateOf(words('state') as EnquiryState, before),
    service: SERVICE_CODES.find((code) => code === service) ?? null,
    syllabus: (syllabus || null) as EnquiryFields['syllabus'],
    syllabusTitle: words('syllabusTitle') || null,
    components: components.flatMap(({ code }) => code ?? []),
    allCandidates: form.has('allCandidates'),
    ...(names && { candidates, note: free('note'), officeNotes: free('officeNotes') }),
    ...Object.fromEntries(
      MOMENTS.filter((name) => form.has(name)).map((name) => [
        name,
        momentOf(words(name), before?.[name] ?? null),
      ]),
    ),
    documents: documentsOf(words, before),
  };
  const isEmpty = !fields.number && !syllabus && candidates.length === 0 && !fields.allCandidates;
  if (names && isEmpty) return { box: 'number', says: text('tracker.form.problem.empty') };
  return { series: isSeriesId(series) ? series : null, fields };
}

/** Candidates as the box for them shows them: a line for each, also of a name that holds lines of its own. */
export function candidatesInBox(candidates: readonly EnquiryCandidate[]): string {
  const lines = candidates.map(({ number, name }) =>
    `${number} ${name?.replace(/[\r\n]+/g, ' ') ?? ''}`.trim(),
  );
  return lines.join('\n');
}

/** Boxes end lines in their own way, and nobody sees blanks around a text. */
function asInBox(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** A moment as the box for it shows it: on this computer's clock, to the minute; empty when it is not known. */
export function shownInBox(moment: Instant | null | undefined): string {
  return moment ? instantOf(new Date(moment)).slice(0, 16) : '';
}

function momentOf(shown: string, before: Instant | null): Instant | null {
  if (shown === shownInBox(before)) return before;
  return shown === '' ? null : instantOf(new Date(shown));
}

/** Direct's own word goes with the state it was said of. */
function stateOf(state: EnquiryState, before: EnquiryFields | null): Partial<EnquiryFields> {
  return state === before?.state ? { state } : { state, stateText: null };
}

function documentsOf(
  words: (name: string) => string,
  before: EnquiryFields | null,
): EnquiryFields['documents'] {
  const known = DOCUMENT_KINDS.map(
    (kind) => [kind, momentOf(words(kind), before?.documents[kind] ?? null)] as const,
  );
  return Object.fromEntries(known.filter(([, moment]) => moment !== null));
}

function listed(typed: string): string[] {
  return typed.split(/[,;،\s]+/).filter(Boolean);
}

function componentOf(typed: string): ComponentCode | null {
  return /^(\d{4}\/)?\d{1,2}$/.test(plainDigits(typed)) ? readComponentCode(typed) : null;
}

/** A line for each: the number, then the name. */
function readCandidates(typed: string): EnquiryCandidate[] | BoxProblem {
  const candidates: EnquiryCandidate[] = [];
  for (const line of typed.split('\n').filter((one) => one.trim() !== '')) {
    const [, first = '', name = ''] = /^(\S+?)(?:[\s,;]+(.*))?$/u.exec(line.trim()) ?? [];
    const number = readCandidateNumber(first);
    const problem = number === null || candidates.some((one) => one.number === number);
    if (problem)
      return {
        box: 'candidates',
        says: text(`tracker.form.problem.${number === null ? 'candidate' : 'twice'}`, { typed: line.trim() }),
      };
    candidates.push({ number, name: name.trim() || null });
  }
  return candidates;
}
