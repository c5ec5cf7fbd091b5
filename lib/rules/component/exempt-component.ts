import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import { defineRule, type RuleFinding } from '../define-rule';
import { concerned, sayNumbers, tickedCodes, untickCandidate } from '../ticked';

/** Candidates could be exempted from components up to this series. */
const LAST_WITH_EXEMPTIONS = '2023-11';

const messages = {
  exempt:
    'Candidate {candidate} was exempted from {components}. No enquiry is possible about a component a candidate was exempted from.',
  separate: 'Untick the candidate, and make a separate enquiry without that component.',
  askFirst: 'Leave the component out: Service 5 is about the whole group.',
  untick: 'Untick candidate {candidate}',
  notImported: 'Whether a candidate was exempted is not known: no exemption report was imported.',
  importIt: 'Look in the Exemption by Candidate Report on Direct (Covid-19 Exemptions tab).',
  seriesUnknown:
    'The series could not be read, so exemptions (given up to November 2023) were not looked up.',
  lookUp: 'If this is a series up to November 2023, look in the Exemption by Candidate Report.',
  codeUnread: 'A ticked component has no readable code, so exemptions from it were not looked up.',
};
type Said = RuleFinding<keyof typeof messages>;

export default defineRule({
  id: 'exempt-component',
  services: 'any',
  concerns: ({ facts }) => facts.series === null || facts.series <= LAST_WITH_EXEMPTIONS,
  needs: ['candidates', 'components'],
  severity: 'error',
  docs: {
    title: 'No candidate was exempted from the component',
    why: 'Enquiries about results are not available for component exemptions.',
    whenWrong:
      'When the imported exemption report is of another series, or an exemption was taken back after it was downloaded. Series after November 2023 have no exemptions.',
    todo: 'Untick the candidate, and make a separate enquiry without that component.',
    sources: [
      { statement: 'G06', page: 1 },
      { statement: 'G07', page: 1 },
    ],
  },
  messages,
  check({ form, facts, service }) {
    const { codes, unread } = tickedCodes(form.components);
    const candidates = concerned(form.candidates, service).map((row) => row.number);
    if (candidates.length === 0 || (codes.length === 0 && !unread)) return 'waiting';
    if (facts.series === null) return [{ verdict: 'cannot-tell', message: 'seriesUnknown', todo: 'lookUp' }];
    if (facts.exemptions === null) {
      return [{ verdict: 'cannot-tell', message: 'notImported', todo: 'importIt' }];
    }
    const asked = new Set<ComponentCode>(codes);
    const exempt = new Map<CandidateNumber, ComponentCode[]>();
    for (const { candidate, component } of facts.exemptions) {
      if (asked.has(component)) exempt.set(candidate, [...(exempt.get(candidate) ?? []), component]);
    }
    const findings = candidates.flatMap((candidate): Said[] => {
      const components = exempt.get(candidate);
      if (!components) return [];
      return [
        {
          verdict: 'fail',
          message: 'exempt',
          params: { candidate, components: sayNumbers(components) },
          todo: service === '5' ? 'askFirst' : 'separate',
          subject: candidate,
          ...untickCandidate(candidate, service, 'untick'),
        },
      ];
    });
    if (unread) findings.push({ verdict: 'cannot-tell', message: 'codeUnread', todo: 'lookUp' });
    return findings;
  },
});
