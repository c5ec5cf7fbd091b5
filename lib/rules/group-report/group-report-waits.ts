import type { CandidateNumber } from '@/lib/model/codes';
import { isOpen } from '@/lib/model/enquiry';
import type { EnquiryFact } from '@/lib/model/facts';
import type { CandidateRow } from '@/lib/model/form-snapshot';
import { defineRule, type RuleFinding } from '../define-rule';
import { byCandidate, nameOf } from '../known-enquiries';
import { tickedCandidates } from '../ticked';

const messages = {
  onPage: 'Candidate {candidate} has an open enquiry: Direct says so. The group report waits for it.',
  inTracker: 'Candidate {candidate} has an open enquiry: {enquiry}. The group report waits for it.',
  decide:
    'Tick someone else instead, or go on knowing that this enquiry is Pending until the other is completed.',
  goOn: 'Go on: it will be Pending',
  unclear: 'Candidate {candidate} has an enquiry with a status the assistant does not know: {enquiry}.',
  lookAtEnquiry: 'Open it in List Enquiries and see whether it is completed.',
  colourOnly: 'The row of candidate {candidate} is coloured, without words that say why.',
  lookAtRow: 'Look for an alert above the list that names candidates with existing enquiries.',
  trackerUnread: 'Your list of enquiries could not be read, so open ones were not looked for.',
  lookInList: 'Look in List Enquiries whether a ticked candidate has an open enquiry.',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'group-report-waits',
  services: ['9'],
  needs: ['candidates'],
  severity: 'warning',
  docs: {
    title: 'No candidate of the group has an open enquiry',
    why: 'A Service 9 for candidates with existing enquiries is Pending until these are completed, and may take longer than 30 days.',
    whenWrong: 'When the other enquiry was completed and the tracker has not seen it yet.',
    todo: 'Choose other candidates, or go on knowing that the report waits.',
    sources: [
      { statement: 'G66', page: 12 },
      { statement: 'G68', page: 13 },
      { statement: 'G69', page: 13 },
    ],
  },
  messages,
  check({ form, facts }) {
    const ticked = tickedCandidates(form.candidates);
    if (ticked.length === 0) return 'waiting';
    const open = byCandidate((facts.enquiries ?? []).filter((one) => isOpen(one.state)));
    const named = new Set(form.candidates.namedInBox);
    const findings = ticked.flatMap((row) => aboutCandidate(row, named, open.get(row.number) ?? []));
    if (facts.enquiries === null) {
      findings.push({ verdict: 'cannot-tell', message: 'trackerUnread', todo: 'lookInList' });
    }
    return findings;
  },
});

/** What the page says in words comes first, then what the tracker knows; a colour alone proves nothing. */
function aboutCandidate(
  { number, existing }: CandidateRow,
  namedInBox: ReadonlySet<CandidateNumber>,
  open: readonly EnquiryFact[],
): Said[] {
  const known = open.find((one) => one.state !== 'other');
  const subject = number;
  const fix = { kind: 'confirm', label: 'goOn' } as const;
  if (existing === 'in-words' || namedInBox.has(number)) {
    const params = { candidate: number };
    return [{ verdict: 'fail', message: 'onPage', params, todo: 'decide', subject, fix }];
  }
  if (known) {
    const params = { candidate: number, enquiry: nameOf(known) };
    return [{ verdict: 'fail', message: 'inTracker', params, todo: 'decide', subject, fix }];
  }
  const strange = open[0];
  if (strange) {
    const params = { candidate: number, enquiry: nameOf(strange) };
    return [{ verdict: 'cannot-tell', message: 'unclear', params, todo: 'lookAtEnquiry', subject }];
  }
  if (existing !== 'colour-only') return [];
  const params = { candidate: number };
  return [{ verdict: 'cannot-tell', message: 'colourOnly', params, todo: 'lookAtRow', subject }];
}
