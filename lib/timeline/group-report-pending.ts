import { sameCentre } from '@/lib/model/centre';
import { type EnquiryFields, isOpen } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';

export default defineClock({
  id: 'group-report-pending',
  docs: {
    title: 'Group report is Pending',
    starts: 'A Service 9 has the status Pending',
    lasts: 'Until the other enquiries of its candidates are completed',
    sources: [{ statement: 'G68', page: 13 }],
  },
  messages: {
    waits:
      'The group report waits for other open enquiries of its candidates. It may take longer than 30 days.',
    waitsFor:
      'The group report waits for {n, plural, one {# open enquiry} other {# open enquiries}} of its candidates: {enquiries}. It may take longer than 30 days.',
    shouldGoOn:
      'In your list the other enquiries of its candidates are completed. The status should change to Submitted: look at List Enquiries.',
  },
  read({ enquiry, known }) {
    // Of the three meanings of Pending this is the one in the status of a Service 9.
    if (enquiry?.service !== '9' || enquiry.state !== 'pending') return null;
    const face = { due: false, day: null, moment: null };
    if (known.others === null) return { ...face, says: 'waits' };
    const blockers = known.others.filter((other) => holdsUp(other, enquiry));
    if (blockers.length === 0) return { ...face, says: 'shouldGoOn' };
    const enquiries = blockers.map(nameOf).sort().join(', ');
    return { ...face, says: 'waitsFor', params: { n: blockers.length, enquiries } };
  },
});

function holdsUp(other: EnquiryFields, report: EnquiryFields): boolean {
  const group = new Set(report.candidates.map(({ number }) => number));
  return (
    other.service !== '9' &&
    isOpen(other.state) &&
    sameCentre(other.centre, report.centre) &&
    other.candidates.some(({ number }) => group.has(number))
  );
}

/** The enquiry's number, or what else tells it apart. */
function nameOf({ number, candidates }: EnquiryFields): string {
  return number ?? candidates.map((one) => one.number).join(' ');
}
