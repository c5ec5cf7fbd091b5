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
/** What the report says about a candidate's component; two different answers contradict each other. */
type Told = MarkOrigin | 'contradiction';

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
    const marks = marksOf(facts.marks, new Set(candidates), codes);
    const findings: Said[] = [];
    const unlisted: CandidateNumber[] = [];
    for (const candidate of candidates) {
      if (codes.every((code) => marks.get(code)?.get(candidate) === 'exam-or-moderation')) continue;
      const where = (said: Told | undefined) =>
        codes.filter((code) => marks.get(code)?.get(candidate) === said);
      const found = aboutCandidate(candidate, where, service);
      if (found) findings.push(found);
      if (where(undefined).length > 0) unlisted.push(candidate);
    }
    if (unlisted.length > 0) {
      const params = { n: unlisted.length, candidates: sayNumbers(unlisted) };
      findings.push({ verdict: 'cannot-tell', message: 'unlisted', params, todo: 'importIt' });
    }
    if (unread) findings.push({ verdict: 'cannot-tell', message: 'codeUnread', todo: 'importIt' });
    return findings;
  },
});

/** What the report says about the ticked components of the ticked candidates. */
function marksOf(
  report: readonly MarkFact[],
  candidates: ReadonlySet<CandidateNumber>,
  codes: readonly ComponentCode[],
): Map<ComponentCode, Map<CandidateNumber, Told>> {
  const marks = new Map(codes.map((code) => [code, new Map<CandidateNumber, Told>()]));
  for (const { candidate, component, mark } of report) {
    // A report has every candidate of the series, and few of them are asked about.
    const told = candidates.has(candidate) ? marks.get(component) : undefined;
    const before = told?.get(candidate) ?? mark;
    told?.set(candidate, before === mark ? mark : 'contradiction');
  }
  return marks;
}

/** The worst that is known of a candidate; null when the report has no fault to find. */
function aboutCandidate(
  candidate: CandidateNumber,
  where: (said: Told) => ComponentCode[],
  service: ServiceCode | null,
): Said | null {
  const say = (message: 'assessed' | 'noMark' | 'contradicts', codes: ComponentCode[]) => ({
    message,
    params: { candidate, components: sayNumbers(codes) },
    subject: candidate,
  });
  const todo = service === '5' ? 'wholeGroup' : 'separate';
  const untick = untickCandidate(candidate, service, 'untick');
  const [assessed, noMark, unclear] = [where('assessed'), where('none'), where('contradiction')];
  if (assessed.length > 0) return { verdict: 'fail', ...say('assessed', assessed), todo, ...untick };
  if (noMark.length > 0) return { verdict: 'fail', ...say('noMark', noMark), todo, ...untick };
  if (unclear.length === 0) return null;
  return { verdict: 'cannot-tell', ...say('contradicts', unclear), todo: 'importAgain' };
}
