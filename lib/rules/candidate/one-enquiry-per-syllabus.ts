import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import { isOpen, wasSubmitted } from '@/lib/model/enquiry';
import type { EnquiryFact } from '@/lib/model/facts';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import type { ServiceCode } from '@/lib/model/service';
import { defineRule, type RuleFinding } from '../define-rule';
import { byCandidate, nameOf, syllabusOf } from '../known-enquiries';
import { tickedCandidates, untickCandidate } from '../ticked';

const messages = {
  onPage: 'Candidate {candidate} already has an enquiry for this syllabus: Direct says so.',
  inTracker: 'Candidate {candidate} already has an enquiry for this syllabus: {enquiry}.',
  notOnPage:
    'Your list has an enquiry of candidate {candidate} for this syllabus that is not completed, {enquiry}, but Direct marks nothing here. One of the two is wrong.',
  lookFirst: 'Look in List Enquiries. If the enquiry is there, untick the candidate.',
  wholeGroup: 'Service 5 is about the whole group: ask Cambridge before you submit it.',
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
    const ticked = tickedCandidates(form.candidates);
    // Service 5 is about the whole group: with nobody ticked there is no single candidate to look up.
    if (ticked.length === 0) return service === '5' ? 'not-applicable' : 'waiting';
    const syllabus = syllabusOf({ facts, also });
    const named = new Set(form.candidates.namedInBox);
    const sent = byCandidate(
      (facts.enquiries ?? []).filter((one) => wasSubmitted(one.state) && one.service !== '9'),
    );
    const findings = ticked.flatMap((row) =>
      aboutCandidate(row, { named, own: sent.get(row.number) ?? [], syllabus, service }),
    );
    if (facts.enquiries === null) {
      findings.push({ verdict: 'cannot-tell', message: 'trackerUnread', todo: 'lookInList' });
    } else if (syllabus === null) {
      findings.push({ verdict: 'cannot-tell', message: 'syllabusUnknown', todo: 'lookInList' });
    }
    return service === '5' ? findings.map((one) => ({ ...one, severity: 'warning' })) : findings;
  },
});

/** What is known about one candidate besides the row. */
interface Known {
  named: ReadonlySet<CandidateNumber>;
  own: readonly EnquiryFact[];
  syllabus: SyllabusCode | null;
  service: ServiceCode | null;
}

/** What the page says in words comes first, then what the tracker knows; a colour alone proves nothing. */
function aboutCandidate(row: CandidateRow, { named, own, syllabus, service }: Known): Said[] {
  const { number, existing } = row;
  const about = { subject: number, params: { candidate: number } };
  const untick = untickCandidate(number, service, 'untick');
  const todo = service === '5' ? 'wholeGroup' : 'untickThis';
  if (existing === 'in-words' || named.has(number)) {
    return [{ verdict: 'fail', message: 'onPage', todo, ...about, ...untick }];
  }
  const same = own.find((one) => one.syllabus !== null && one.syllabus === syllabus && one.state !== 'other');
  if (same) {
    const params = { candidate: number, enquiry: nameOf(same) };
    // Direct marks candidates with an open enquiry (G51): a row without a mark contradicts the tracker.
    const contradicted = isOpen(same.state) && existing === 'none';
    const said = contradicted
      ? ({ message: 'notOnPage', todo: 'lookFirst' } as const)
      : ({ message: 'inTracker', todo } as const);
    return [{ verdict: 'fail', ...about, ...said, params, ...untick }];
  }
  // A status nobody has seen before, or an enquiry whose syllabus is unknown, is not guessed at.
  const unclear = own.find((one) => one.syllabus === null || syllabus === null || one.syllabus === syllabus);
  if (unclear) {
    const params = { candidate: number, enquiry: nameOf(unclear) };
    return [{ verdict: 'cannot-tell', message: 'unclear', ...about, todo: 'lookAtEnquiry', params }];
  }
  if (existing !== 'colour-only') return [];
  return [{ verdict: 'cannot-tell', message: 'colourOnly', todo: 'lookAtRow', ...about }];
}
