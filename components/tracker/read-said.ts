import { type CalendarDate, isCalendarDate } from '@/lib/model/calendar-date';
import { type CandidateNumber, plainDigits, readCandidateNumber } from '@/lib/model/codes';
import {
  DOCUMENT_KINDS,
  type Enquiry,
  type EnquirySaid,
  EVIDENCE_KINDS,
  SAID_FIELDS,
} from '@/lib/model/enquiry';

/** What stands in the form about an enquiry. An empty box means that nothing is known; no day is made up. */
export function readSaid(form: FormData): EnquirySaid {
  const words = (name: string) => String(form.get(name) ?? '').trim();
  const day = (name: string): CalendarDate | null => {
    const written = words(name);
    return isCalendarDate(written) ? written : null;
  };
  const changed = words('gradeChanged');
  return {
    outcome: words('outcome') || null,
    gradeChanged: changed === '' ? null : changed === 'yes',
    // The values of the boxes are the candidates' own numbers.
    gradeChangedFor: form.getAll('gradeChangedFor') as CandidateNumber[],
    statementArrived: form.has('statementArrived'),
    released: DOCUMENT_KINDS.filter((kind) => form.getAll('released').includes(kind)),
    evidence: EVIDENCE_KINDS.filter((kind) => form.getAll('evidence').includes(kind)),
    extendedCandidates: (plainDigits(words('extendedCandidates')).match(/\d+/g) ?? []).flatMap(
      (one) => readCandidateNumber(one) ?? [],
    ),
    extendedTo: day('extendedTo'),
    appealOneBy: day('appealOneBy'),
    appealTwoBy: day('appealTwoBy'),
  };
}

/** Only what differs from what is kept, and what was kept of it before: for taking it back. */
export function changedIn(
  enquiry: Enquiry,
  written: EnquirySaid,
): { said: Partial<EnquirySaid>; before: Partial<EnquirySaid> } {
  const different = SAID_FIELDS.filter((field) => String(written[field]) !== String(enquiry[field]));
  const only = (from: EnquirySaid): Partial<EnquirySaid> =>
    Object.fromEntries(different.map((field) => [field, from[field]]));
  return { said: only(written), before: only(enquiry) };
}
