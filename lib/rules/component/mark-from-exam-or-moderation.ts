import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import type { MarkFact, MarkOrigin } from '@/lib/model/facts';
import type { ServiceCode } from '@/lib/model/service';
import { defineRule, type RuleFinding } from '../define-rule';
import { concerned, sayNumbers, tickedCodes, untickCandidate } from '../ticked';

const messages = {
  assessed:
    'Candidate {candidate} has a calculated assessed mark for {components}. Cambridge does not consider a request with such a component.',
  noMark:
    'Candidate {candidate} has no mark for {components}. Every component in a request must have a mark from an exam or from moderation.',
  separate:
    'Untick the candidate here, and make a separate enquiry with the components that have a mark from an exam or from moderation.',
  wholeGroup: 'Ask Cambridge before you submit: Service 5 is about the whole group.',
  untick: 'Untick candidate {candidate}',
  contradicts: 'The component marks report says two things about candidate {candidate} and {components}.',
  importAgain: 'Look the mark up on Direct, and import the report again.',
  notImported:
    'Calculated assessed marks cannot be seen on the form, and no component marks report was imported.',
  importIt: 'Look the marks up in the component marks report of this series (File Transfers on Direct).',
  unlisted:
    'The component marks report does not tell about {n, plural, one {# ticked candidate} other {# ticked candidates}}: {candidates}.',
  codeUnread: 'A ticked component has no readable code, so its marks were not looked up.',
};
type Said = RuleFinding<keyof typeof messages>;
type Marks = Map<ComponentCode, Set<MarkOrigin>>;

export default defineRule({
  id: 'mark-from-exam-or-moderation',
  services: 'any',
  // X and Q enquiries ask about missing marks: there is nothing to hold against them.
  concerns: ({ page }) => page !== 'no-result-enquiry',
  needs: ['candidates', 'components'],
  severity: 'error',
  docs: {
    title: 'Every component has a mark from an exam or from moderation',
    why: 'Cambridge does not consider a request that includes a component with a calculated assessed mark.',
    whenWrong:
      'When the imported component marks report is older than a change of the mark, or of another series.',
    todo: 'Untick that component for that candidate: make a separate enquiry.',
    sources: [{ statement: 'G29', page: 3 }],
  },
  messages,
  check({ form, facts, service }) {
    const { codes, unread } = tickedCodes(form.components);
    const candidates = concerned(form.candidates, service).map((row) => row.number);
    if (candidates.length === 0 || (codes.length === 0 && !unread)) return 'waiting';
    if (facts.marks === null) return [{ verdict: 'cannot-tell', message: 'notImported', todo: 'importIt' }];
    const marks = marksOf(facts.marks, new Set(candidates), new Set(codes));
    const findings = candidates.flatMap((one) => aboutCandidate(one, marks.get(one), service));
    const unlisted = candidates.filter((one) => codes.some((code) => !marks.get(one)?.has(code)));
    if (unlisted.length > 0) {
      const params = { n: unlisted.length, candidates: sayNumbers(unlisted) };
      findings.push({ verdict: 'cannot-tell', message: 'unlisted', params, todo: 'importIt' });
    }
    if (unread) findings.push({ verdict: 'cannot-tell', message: 'codeUnread', todo: 'importIt' });
    return findings;
  },
});

/** What the report says about the ticked candidates and components; more than one answer contradicts itself. */
function marksOf(
  report: readonly MarkFact[],
  candidates: ReadonlySet<CandidateNumber>,
  codes: ReadonlySet<ComponentCode>,
): Map<CandidateNumber, Marks> {
  const found = new Map<CandidateNumber, Marks>();
  for (const { candidate, component, mark } of report) {
    if (!codes.has(component) || !candidates.has(candidate)) continue;
    const own: Marks = found.get(candidate) ?? new Map();
    own.set(component, new Set([...(own.get(component) ?? []), mark]));
    found.set(candidate, own);
  }
  return found;
}

function aboutCandidate(
  candidate: CandidateNumber,
  marks: Marks | undefined,
  service: ServiceCode | null,
): Said[] {
  const cells = [...(marks ?? [])];
  const where = (fits: (origins: Set<MarkOrigin>) => boolean) =>
    cells.filter(([, origins]) => fits(origins)).map(([code]) => code);
  const only = (mark: MarkOrigin) => where((origins) => origins.size === 1 && origins.has(mark));
  const say = (message: 'assessed' | 'noMark', codes: ComponentCode[]): Said => ({
    verdict: 'fail',
    message,
    params: { candidate, components: sayNumbers(codes) },
    subject: candidate,
    todo: service === '5' ? 'wholeGroup' : 'separate',
    ...untickCandidate(candidate, service, 'untick'),
  });
  const assessed = only('assessed');
  if (assessed.length > 0) return [say('assessed', assessed)];
  const without = only('none');
  if (without.length > 0) return [say('noMark', without)];
  const unclear = where((origins) => origins.size > 1);
  if (unclear.length === 0) return [];
  const params = { candidate, components: sayNumbers(unclear) };
  return [
    { verdict: 'cannot-tell', message: 'contradicts', params, todo: 'importAgain', subject: candidate },
  ];
}
