import { defineRule, type RuleFinding } from '../define-rule';
import { tickedCandidates, untickCandidate } from '../ticked';

const messages = {
  noResult:
    'Candidate {candidate} has NO RESULT (X): usually a component was not completed. There is nothing to re-check yet.',
  pending: 'Candidate {candidate} has PENDING (Q): the result will follow.',
  ownTab:
    'If the Head of Centre asks, Cambridge explains it free of charge: use the tab NO RESULT (X Grade)/PENDING (Q Grade). Have evidence ready, such as an attendance register or a coursework mark.',
  untick: 'Untick candidate {candidate}',
  contradicts:
    'Candidate {candidate}: this page and the imported results say different things about X and Q.',
  lookUp: 'Look at the candidate’s result on Direct before you submit.',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'no-result-own-enquiry',
  services: 'any',
  concerns: ({ page }) => page !== 'no-result-enquiry',
  needs: ['candidates'],
  severity: 'warning',
  docs: {
    title: 'NO RESULT and PENDING have an enquiry of their own',
    why: 'NO RESULT (X) usually means that a component was not completed; PENDING (Q) means that a result will follow. If the Head of Centre asks, Cambridge explains such an outcome free of charge. If no result can be issued, it says which components have no mark and why.',
    whenWrong: 'When the result has been issued since the page or the imported results were made.',
    todo: 'Use the tab NO RESULT (X Grade)/PENDING (Q Grade). It costs nothing. Have the evidence ready.',
    sources: [
      { statement: 'G22', page: 2 },
      { statement: 'G23', page: 2 },
      { statement: 'G24', page: 2 },
      { statement: 'G25', page: 2 },
    ],
  },
  messages,
  check({ form, facts, service }) {
    const ticked = tickedCandidates(form.candidates);
    if (ticked.length === 0) return 'waiting';
    const imported = new Map(facts.indicators?.map((one) => [one.candidate, one.indicator]));
    const findings = ticked.flatMap(({ number, indicator }): Said[] => {
      const known = imported.get(number) ?? null;
      const shown = indicator ?? known;
      if (shown === null) return [];
      const said = { params: { candidate: number }, subject: number };
      if (known !== null && known !== shown) {
        return [{ verdict: 'cannot-tell', message: 'contradicts', todo: 'lookUp', ...said }];
      }
      const message = shown === 'X' ? 'noResult' : 'pending';
      return [
        { verdict: 'fail', message, todo: 'ownTab', ...said, ...untickCandidate(number, service, 'untick') },
      ];
    });
    if (findings.length > 0) return findings;
    // The rows need not show results, so silence of the page alone proves nothing.
    return facts.indicators === null ? 'not-applicable' : 'pass';
  },
});
