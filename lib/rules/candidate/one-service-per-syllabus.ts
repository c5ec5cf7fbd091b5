import { RE_CHECK_SERVICES } from '@/lib/model/service';
import { defineRule, type RuleFinding } from '../define-rule';
import { byCandidate, syllabusOf } from '../known-enquiries';
import { tickedCandidates, untickCandidate } from '../ticked';

const messages = {
  other:
    'Candidate {candidate} has a {state} enquiry for Service {other} in this syllabus. Only one type of re-check or review is allowed.',
  choose: 'Decide on one service for the candidate in this syllabus, and delete or change the other enquiry.',
  untick: 'Untick candidate {candidate}',
  unclear:
    'Candidate {candidate} has a {state} enquiry, and whether it is for another service in this syllabus is not clear.',
  lookAtIt: 'Open that enquiry and see its service and syllabus.',
  trackerUnread: 'Your list of enquiries could not be read, so saved and planned ones were not looked for.',
  lookInList: 'Look in List Enquiries for a saved enquiry of another service for the same candidates.',
  trackerEmpty:
    'Your list holds no enquiry of this series, so another service for the same candidates cannot be ruled out.',
  sayComplete: 'If nothing was saved or planned elsewhere, say so.',
  complete: 'Nothing was saved or planned elsewhere',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'one-service-per-syllabus',
  services: ['1', '1S', '2', '2S'],
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'One type of service for a candidate in a syllabus',
    why: 'For a candidate and syllabus only one type of re-check or review service may be asked for.',
    whenWrong: 'When a saved enquiry was deleted on another computer and the tracker has not seen it yet.',
    todo: 'Decide on one service for the whole syllabus.',
    sources: [{ statement: 'G30', page: 3 }],
  },
  messages,
  check({ form, also, facts, service }) {
    const ticked = tickedCandidates(form.candidates);
    if (ticked.length === 0) return 'waiting';
    if (facts.enquiries === null) {
      return [{ verdict: 'cannot-tell', message: 'trackerUnread', todo: 'lookInList' }];
    }
    const syllabus = syllabusOf({ facts, also });
    const drafts = facts.enquiries
      .filter(({ state }) => state === 'planned' || state === 'saved')
      // A group report or a re-moderation may stand beside a re-check: the guide limits these four only.
      .filter((one) => one.service === null || RE_CHECK_SERVICES.includes(one.service))
      .filter((one) => one.service !== service);
    const own = byCandidate(drafts);
    const findings = ticked.flatMap(({ number }): Said[] => {
      const candidates = own.get(number) ?? [];
      const sure = candidates.find(
        (one) => one.service !== null && one.syllabus !== null && one.syllabus === syllabus,
      );
      const unsure = candidates.find(
        (one) => one.syllabus === null || syllabus === null || one.syllabus === syllabus,
      );
      const about = sure ?? unsure;
      if (!about) return [];
      const state = about.state === 'saved' ? 'saved' : 'planned';
      const said = { subject: number, params: { candidate: number, state, other: about.service ?? '' } };
      const fix = untickCandidate(number, service, 'untick');
      return sure
        ? [{ verdict: 'fail', message: 'other', todo: 'choose', ...fix, ...said }]
        : [{ verdict: 'cannot-tell', message: 'unclear', todo: 'lookAtIt', ...said }];
    });
    if (findings.length > 0 || !facts.tracker?.empty || facts.tracker.confirmedComplete) return findings;
    const fix = { kind: 'confirm-tracker', label: 'complete' } as const;
    return [
      { verdict: 'cannot-tell', severity: 'advice', message: 'trackerEmpty', todo: 'sayComplete', fix },
    ];
  },
});
