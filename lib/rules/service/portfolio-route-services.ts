import { defineRule, type RuleFinding } from '../define-rule';
import { concerned, untickCandidate } from '../ticked';

const messages = {
  groupReport:
    'Candidate {candidate} submitted a portfolio of evidence. Service 9 is not available for that route.',
  report:
    'Candidate {candidate} submitted a portfolio of evidence. Group reports are not available for that route; Service 5 may be one.',
  instead:
    'Services 1, 1S, 2 and 2S are available. The route also has a service of its own: see www.cambridgeinternational.org/ear.',
  untick: 'Untick candidate {candidate}',
  unknown: 'Your centre has candidates with a portfolio of evidence, and which ones is not known.',
  list: 'Make sure that none of them is ticked. Once you list them in the settings of the assistant, under their series, it looks for you.',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'portfolio-route-services',
  services: ['5', '9'],
  concerns: ({ facts }) => facts.portfolio.candidates !== null || facts.portfolio.centreHasSome === true,
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'No group report for the portfolio-of-evidence route',
    why: 'Candidates who submitted a portfolio of evidence may use the same services, except Service 9 and any group report.',
    whenWrong:
      'When the list of candidates on that route is of another series. That Service 5 counts as a group report is a reading of the guide, so it is a warning only.',
    todo: 'Untick the candidate, or use Services 1 to 2S. The route has one more service of its own: see Cambridge’s page on enquiries for portfolios of evidence.',
    sources: [
      { statement: 'G08', page: 1 },
      { statement: 'G09', page: 1 },
    ],
  },
  messages,
  check({ form, facts, service }) {
    const group = concerned(form.candidates, service);
    if (group.length === 0) return 'waiting';
    const { candidates } = facts.portfolio;
    if (candidates === null) return [{ verdict: 'cannot-tell', message: 'unknown', todo: 'list' }];
    const onRoute = new Set(candidates);
    return group
      .filter((row) => onRoute.has(row.number))
      .map(({ number }): Said => {
        const said = {
          verdict: 'fail',
          params: { candidate: number },
          todo: 'instead',
          subject: number,
        } as const;
        return service === '5'
          ? { ...said, message: 'report', severity: 'warning' }
          : { ...said, message: 'groupReport', ...untickCandidate(number, service, 'untick') };
      });
  },
});
