import type { EnquiryFact, Facts } from '@/lib/model/facts';
import type { Finding } from '@/lib/model/finding';
import { FOR_THE_GROUP, LEFT_OUT, SAID_ONCE } from './before-direct';
import type { CheckOptions } from './checked-list';
import { byCandidate, type FactsByCandidate, factsAbout } from './facts-about';
import { fixesFor } from './fixes-for';
import { inListWords } from './list-words';
import { ownFinding } from './own-findings';
import { papersNotSat, UNLISTED } from './papers-sat';
import type { CompleteRow } from './row-complete';
import type { Told } from './tell';
import { wouldBeForm } from './would-be-form';

type JudgeOptions = Pick<CheckOptions, 'judge' | 'factsOf' | 'componentsOf' | 'namesOf'>;

/** What the rules say about a row: about the row itself, and what is said once for many. */
export interface JudgedRow {
  own: Told[];
  once: Finding[];
}

/** Judges rows one by one; facts are asked for once a question. */
export interface RowJudge {
  (row: CompleteRow, planned: EnquiryFact[]): JudgedRow;
  /** What is said about the size of a group of rows, for each of them. */
  ofGroup(rows: readonly CompleteRow[]): Finding[];
}

/** Left to another rule to say, which says it for the whole series. */
const SAID_BY_ANOTHER = 'deadline-passed';

/** Makes the judge of rows. `keepsConsents`: the list says of some rows that the candidate has agreed. */
export function makeRowJudge(options: JudgeOptions, keepsConsents: boolean): RowJudge {
  const known = new Map<string, FactsByCandidate>();
  const knownAbout = ({ series, syllabus, service }: CompleteRow): FactsByCandidate => {
    const key = `${series} ${syllabus} ${service}`;
    const facts = known.get(key) ?? byCandidate(options.factsOf({ series, syllabus, service }));
    known.set(key, facts);
    return facts;
  };
  const formOf = (rows: readonly CompleteRow[], first: CompleteRow, facts: Facts) =>
    wouldBeForm({
      ...{ syllabus: first.syllabus, service: first.service, components: first.components, facts },
      candidates: rows.flatMap(({ candidate, name }) =>
        candidate === null ? [] : [{ number: candidate, name }],
      ),
      listed: options.componentsOf(first.syllabus, first.series),
    });

  const judge = (row: CompleteRow, planned: EnquiryFact[]): JudgedRow => {
    const all = knownAbout(row);
    const about = row.candidate === null ? all.facts : factsAbout(all, row.candidate);
    const facts = keepsConsents ? withConsent(about, row) : about;
    const form = formOf([row], row, facts);
    const judged = options.judge(
      form,
      facts.enquiries ? { ...facts, enquiries: [...facts.enquiries, ...planned] } : facts,
    );
    const findings = [...judged.findings];
    if (facts.enquiries === null && planned.length > 0) {
      // A tracker that cannot be read leaves its doubt; what the list itself plans is known all the same.
      const { findings: more } = options.judge(form, { ...facts, enquiries: planned });
      findings.push(
        ...more.filter((one) => !findings.some(({ message }) => message.key === one.message.key)),
      );
    }
    const notSat = papersNotSat(row, facts);
    const said = findings
      .filter(({ rule, message }) => !isLeftOut(rule) && !(notSat.length > 0 && message.key === UNLISTED))
      .map((finding) => ({
        finding: inListWords(finding),
        fixes: fixesFor(row, finding),
        from: finding.message.key,
      }));
    const open = [
      ...(knowsGroup(row, facts) ? [] : judged.waiting),
      ...judged.untold,
      ...judged.crashed.map(({ rule }) => rule),
    ].filter((rule) => !isLeftOut(rule) && rule !== SAID_BY_ANOTHER);
    const unanswered = open.length > 0 ? [leftOpen(row, open, judged.crashed.length > 0)] : [];
    return {
      own: [
        ...said.filter(({ from }) => !(from in SAID_ONCE)),
        ...notSat,
        ...unanswered.filter((one) => !isOnce(one)),
      ].map(({ finding, fixes = [] }) => ({ finding, fixes })),
      once: [
        ...said.filter(({ from }) => from in SAID_ONCE).map(({ finding }) => finding),
        ...unanswered.filter(isOnce).map(({ finding }) => finding),
      ],
    };
  };
  return Object.assign(judge, {
    ofGroup(rows: readonly CompleteRow[]): Finding[] {
      const [first] = rows;
      if (!first) return [];
      const { facts } = knownAbout(first);
      const { findings } = options.judge(formOf(rows, first, facts), { ...facts, enquiries: [], marks: [] });
      return findings.filter(({ rule }) => rule === FOR_THE_GROUP).map(inListWords);
    },
  });
}

/** The list says who has agreed: with what is on record, that is all there is to know. */
function withConsent(facts: Facts, { consent, candidate }: CompleteRow): Facts {
  const given = consent !== null && candidate !== null ? [candidate] : [];
  return { ...facts, consents: [...(facts.consents ?? []), ...given] };
}

/** Checks without an answer: for the whole group of Service 5 they wait for Direct's own list. */
function leftOpen({ service, candidate }: CompleteRow, rules: readonly string[], crashed: boolean): Told {
  const said = { verdict: 'cannot-tell', severity: 'warning', field: 'candidates' } as const;
  if (service === '5' && candidate === null && !crashed) {
    const params = { n: rules.length };
    return { finding: ownFinding('group-unknown', { ...said, message: 'waiting', todo: 'look', params }) };
  }
  const params = { rule: rules.join(', ') };
  return { finding: ownFinding('not-answered', { ...said, message: 'open', todo: 'yourself', params }) };
}

/** With the group known, what still waits is about single candidates: nobody is ticked for Service 5 (G14). */
function knowsGroup({ service, candidate, components }: CompleteRow, { marks }: Facts): boolean {
  if (service !== '5' || candidate !== null) return false;
  return (marks ?? []).some(({ component }) => components.includes(component));
}

function isOnce({ finding }: Told): boolean {
  return finding.message.key in SAID_ONCE;
}

function isLeftOut(rule: string): boolean {
  return rule in LEFT_OUT || rule === FOR_THE_GROUP;
}
