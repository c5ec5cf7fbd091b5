import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import { wasSubmitted } from '@/lib/model/enquiry';
import type { EnquiryFact } from '@/lib/model/facts';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import { defineRule, type RuleFinding } from '../define-rule';

const messages = {
  onPage: 'Candidate {candidate} already has an enquiry for this syllabus: Direct says so.',
  inTracker: 'Candidate {candidate} already has an enquiry for this syllabus: {enquiry}.',
  untickThis: 'Untick the candidate. Cambridge takes no further enquiry for the same candidate and syllabus.',
  untick: 'Untick candidate {candidate}',
  colourOnly: 'The row of candidate {candidate} is coloured, without words that say why.',
  lookAtRow:
    'Look for an information box above the list. If there is an enquiry already, untick the candidate.',
  unclear: 'Candidate {candidate} has an enquiry, but it is not clear whether it counts here: {enquiry}.',
  lookAtEnquiry: 'Open it in List Enquiries and see its syllabus and status before you submit.',
  trackerUnread: 'Your list of enquiries could not be read, so earlier enquiries were not looked for.',
  lookInList: 'Look in List Enquiries whether a ticked candidate already has an enquiry for this syllabus.',
  syllabusUnknown: 'The syllabus is not known, so earlier enquiries for it could not be looked for.',
};

type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'one-enquiry-per-syllabus',
  services: ['1', '1S', '2', '2S', '5'],
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'One enquiry for a candidate in a syllabus',
    why: 'Once an enquiry was submitted for a candidate in a syllabus, Cambridge takes no other one for it.',
    whenWrong:
      'When an enquiry was withdrawn and the tracker has not seen it yet, or was made on another computer and the page does not show it. A group report (Service 9) is not counted: it only makes others wait.',
    todo: 'Untick the candidate.',
    sources: [
      { statement: 'G31', page: 3 },
      { statement: 'G51', page: 8 },
    ],
  },
  messages,
  check({ form, also, facts, service }) {
    const ticked = form.candidates.rows.filter((row) => row.ticked);
    // Service 5 is about the whole group: with nobody ticked there is no single candidate to look up.
    if (ticked.length === 0) return service === '5' ? 'not-applicable' : 'waiting';
    const syllabus = facts.syllabus?.syllabus ?? also.assessment?.syllabus ?? null;
    const sent = (facts.enquiries ?? []).filter((one) => wasSubmitted(one.state) && one.service !== '9');
    const findings = ticked
      .map((row) => aboutCandidate(row, form.candidates.namedInBox, sent, syllabus))
      .filter((one) => one !== null);
    if (facts.enquiries === null) {
      findings.push({ verdict: 'cannot-tell', message: 'trackerUnread', todo: 'lookInList' });
    } else if (syllabus === null) {
      findings.push({ verdict: 'cannot-tell', message: 'syllabusUnknown', todo: 'lookInList' });
    }
    return service === '5' ? findings.map((one) => ({ ...one, severity: 'warning' })) : findings;
  },
});

/** What the page says in words comes first, then what the tracker knows; a colour alone proves nothing. */
function aboutCandidate(
  { number, existing }: CandidateRow,
  namedInBox: readonly CandidateNumber[],
  sent: readonly EnquiryFact[],
  syllabus: SyllabusCode | null,
): Said | null {
  const params = { candidate: number };
  const fix: Said['fix'] = { kind: 'untick-candidates', numbers: [number], label: 'untick' };
  if (existing === 'in-words' || namedInBox.includes(number)) {
    return { verdict: 'fail', message: 'onPage', params, todo: 'untickThis', subject: number, fix };
  }
  const own = sent.filter((one) => one.candidates.includes(number));
  const same = own.find((one) => one.syllabus !== null && one.syllabus === syllabus && one.state !== 'other');
  if (same) {
    const named = { ...params, enquiry: nameOf(same) };
    return { verdict: 'fail', message: 'inTracker', params: named, todo: 'untickThis', subject: number, fix };
  }
  // A status nobody has seen before, or an enquiry whose syllabus is unknown, is not guessed at.
  const unclear = own.find((one) => one.syllabus === null || syllabus === null || one.syllabus === syllabus);
  if (unclear) {
    const named = { ...params, enquiry: nameOf(unclear) };
    return {
      verdict: 'cannot-tell',
      message: 'unclear',
      params: named,
      todo: 'lookAtEnquiry',
      subject: number,
    };
  }
  if (existing === 'none') return null;
  return { verdict: 'cannot-tell', message: 'colourOnly', params, todo: 'lookAtRow', subject: number };
}

/** The enquiry's number, or what else tells it apart. */
function nameOf({ number, service }: EnquiryFact): string {
  if (number) return number;
  return service ? `Service ${service}, no number yet` : 'no number yet';
}
