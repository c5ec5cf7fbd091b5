import { Engine, type RuleProperties } from 'json-rules-engine';
import { daysBetween } from '@/lib/model/calendar-date';
import type { Facts } from '@/lib/model/facts';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import { pageComponents } from '@/lib/rules/page-components';
import { onDay } from '../rules/form-builder';

type Condition = { fact: string; operator: string; value: unknown };
const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const isIn = (fact: string, value: unknown[]): Condition => ({ fact, operator: 'in', value });
const over = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThan', value });
const under = (fact: string, value: number): Condition => ({ fact, operator: 'lessThan', value });
const holds = (fact: string, value: unknown): Condition => ({ fact, operator: 'contains', value });
const atMost = (fact: string, other: string): Condition => ({
  fact,
  operator: 'lessThanInclusive',
  value: { fact: other },
});
const matches = (fact: string, value: string): Condition => ({ fact, operator: 'matches', value });
const known = { fact: 'service', operator: 'notEqual', value: null };
const all = (event: string, ...conditions: (Condition | { any: unknown[] })[]) =>
  ({ event: { type: event }, conditions: { all: conditions } }) as RuleProperties;

/** Our rules as far as conditions on single facts can say them: those that look at each candidate cannot. */
const PEER_RULES: RuleProperties[] = [
  all('service-selected', is('attempted', true), is('serviceText', '')),
  all('enquire-by-component', known, {
    any: [is('level', 'other'), { all: [is('level', 'none'), is('attempted', true)] }],
  }),
  all('component-selected', known, is('attempted', true), is('components', 0), is('componentsRead', true)),
  all(
    'candidate-selected',
    isIn('service', ['1', '1S', '2', '2S', '9']),
    is('attempted', true),
    is('candidates', 0),
    is('candidatesRead', true),
  ),
  all('group-size-5-to-15', is('service', '9'), {
    any: [
      over('candidates', 15),
      { all: [under('candidates', 5), is('attempted', true), is('candidatesRead', true)] },
    ],
  }),
  all('group-report-one-component', is('service', '9'), over('components', 1)),
  all('multiple-choice-not-reviewed', isIn('service', ['2', '2S', '9']), holds('kinds', 'multiple-choice')),
  all('script-copy-not-for-art-design', isIn('service', ['1S', '2S']), is('artAndDesign', true)),
  all(
    'cambridge-assessed-component',
    isIn('service', ['1', '1S', '2', '2S', '9']),
    holds('markers', 'centre'),
  ),
  all('centre-assessed-component', is('service', '5'), holds('markers', 'cambridge')),
  all('deadline-passed', under('daysLeft', 0)),
  all('deadline-unknown', { any: [is('deadlineSource', null), is('deadlineSource', 'catalogue')] }),
  all('deadline-near', {
    any: [
      {
        all: [
          { fact: 'daysLeft', operator: 'greaterThanInclusive', value: 0 },
          atMost('daysLeft', 'leadDays'),
        ],
      },
      { all: [{ fact: 'daysLeft', operator: 'greaterThanInclusive', value: 0 }, is('ownDayIsOver', true)] },
    ],
  }),
  all('centre-email-confirmed', known, is('emailConfirmed', false)),
  all('leading-zero-in-filter', matches('filter', '(?<![\\p{L}\\d])0+(?=[1-9])')),
  all('candidate-number-format', matches('filter', '\\S'), {
    fact: 'filter',
    operator: 'matchesNot',
    value: '^\\d{1,4}(?:[\\s,;،、]+\\d{1,4})*[\\s,;،、]*$',
  }),
  all('moderation-whole-group', is('service', '5'), {
    any: [
      { all: [over('candidates', 0), is('everyoneTicked', false)] },
      { all: [is('candidatesRead', true), is('listed', 1), matches('filter', '\\S')] },
    ],
  }),
  all('associate-approves', known, is('role', 'associate-centre')),
  all('group-report-not-for-retakes', is('service', '9')),
  all('moderation-original-sample', is('service', '5')),
];

/** The ids of the rules both sides can say. */
export const SHARED_RULES = PEER_RULES.map(({ event }) => event.type);

export type PeerFacts = Record<string, unknown>;

/** The plain facts the peer is asked about. Making them is not timed: that is in the peer's favour. */
export function peerFacts({ fields }: FormSnapshot, facts: Facts, attempted: boolean): PeerFacts {
  const { service, level, components, candidates, assessment, candidateFilter, centreEmail } = fields;
  const email = centreEmail.status === 'found' ? centreEmail.value.trim().toLowerCase() : '';
  const list = components.status === 'found' ? components.value : null;
  const people = candidates.status === 'found' ? candidates.value : null;
  const choice = assessment.status === 'found' ? assessment.value : null;
  const ticked = list ? pageComponents(list, facts, choice).filter(({ row }) => row.ticked) : [];
  const deadline = facts.deadline?.deadline.date;
  return {
    attempted,
    service: service.status === 'found' ? service.value.code : null,
    serviceText: service.status === 'found' ? service.value.text : null,
    level: level.status === 'found' ? level.value : null,
    components: ticked.length,
    componentsRead: list?.extent.complete ?? false,
    kinds: ticked.map(({ kind }) => kind),
    markers: ticked.map(({ marker }) => marker),
    candidates: people?.rows.filter((row) => row.ticked).length ?? 0,
    candidatesRead: people?.extent.complete ?? false,
    artAndDesign: facts.syllabus?.artAndDesign ?? false,
    daysLeft: deadline ? daysBetween(onDay().london, deadline) : 0,
    deadlineSource: facts.deadline?.deadline.source ?? null,
    leadDays: facts.leadDays,
    ownDayIsOver: facts.ownCutOff !== null && facts.ownCutOff < onDay().office,
    emailConfirmed: email !== '' && facts.series !== null && facts.confirmedEmail?.toLowerCase() === email,
    filter: candidateFilter.status === 'found' ? candidateFilter.value.trim() : '',
    listed: people?.rows.length ?? 0,
    everyoneTicked: people?.rows.every((row) => row.ticked) ?? false,
    role: facts.role,
  };
}

/** The peer with its rules read once. */
export function peerEngine(): { failed(facts: PeerFacts): Promise<string[]> } {
  const engine = new Engine(PEER_RULES, { allowUndefinedFacts: true });
  const patterns = new Map<string, RegExp>();
  const fits = (text: string, pattern: string): boolean => {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return known.test(text);
  };
  engine.addOperator('matches', fits);
  engine.addOperator('matchesNot', (text: string, pattern: string) => !fits(text, pattern));
  return { failed: async (facts) => (await engine.run(facts)).events.map(({ type }) => type) };
}
