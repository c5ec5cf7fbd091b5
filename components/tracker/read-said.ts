import { type CalendarDate, isCalendarDate } from '@/lib/model/calendar-date';
import { DOCUMENT_KINDS, type Enquiry, type EnquirySaid, SAID_FIELDS } from '@/lib/model/enquiry';

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
    statementArrived: form.has('statementArrived'),
    released: DOCUMENT_KINDS.filter((kind) => form.getAll('released').includes(kind)),
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
