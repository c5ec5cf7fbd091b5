import type { CandidateNumber } from '@/lib/model/codes';
import type { EnquiryFact, ExemptionFact, Facts, IndicatorFact, MarkFact } from '@/lib/model/facts';

/** Facts about a syllabus, laid out so that those of one candidate are found at once. */
export interface FactsByCandidate {
  facts: Facts;
  enquiries: Map<CandidateNumber, EnquiryFact[]>;
  marks: Map<CandidateNumber, MarkFact[]>;
  exemptions: Map<CandidateNumber, ExemptionFact[]>;
  indicators: Map<CandidateNumber, IndicatorFact[]>;
  consents: ReadonlySet<CandidateNumber>;
  portfolio: ReadonlySet<CandidateNumber>;
}

/** Lays facts out by candidate, once for all rows that ask for them. */
export function byCandidate(facts: Facts): FactsByCandidate {
  const enquiries = new Map<CandidateNumber, EnquiryFact[]>();
  for (const one of facts.enquiries ?? []) for (const number of one.candidates) add(enquiries, number, one);
  return {
    facts,
    enquiries,
    marks: grouped(facts.marks),
    exemptions: grouped(facts.exemptions),
    indicators: grouped(facts.indicators),
    consents: new Set(facts.consents),
    portfolio: new Set(facts.portfolio.candidates),
  };
}

/**
 * The same facts with only what concerns one candidate in each list. What was unknown (null) stays unknown; a report
 * of thousands is not gone through again for every row.
 */
export function factsAbout(known: FactsByCandidate, candidate: CandidateNumber): Facts {
  const { facts } = known;
  const own = <T>(all: T[] | null, found: Map<CandidateNumber, T[]>) =>
    all === null ? null : (found.get(candidate) ?? []);
  const listed = (all: readonly unknown[] | null, found: ReadonlySet<CandidateNumber>) =>
    all === null ? null : found.has(candidate) ? [candidate] : [];
  return {
    ...facts,
    enquiries: own(facts.enquiries, known.enquiries),
    marks: own(facts.marks, known.marks),
    exemptions: own(facts.exemptions, known.exemptions),
    indicators: own(facts.indicators, known.indicators),
    consents: listed(facts.consents, known.consents),
    portfolio: { ...facts.portfolio, candidates: listed(facts.portfolio.candidates, known.portfolio) },
  };
}

function grouped<T extends { candidate: CandidateNumber }>(
  all: readonly T[] | null,
): Map<CandidateNumber, T[]> {
  const groups = new Map<CandidateNumber, T[]>();
  for (const one of all ?? []) add(groups, one.candidate, one);
  return groups;
}

function add<T>(groups: Map<CandidateNumber, T[]>, number: CandidateNumber, one: T): void {
  const group = groups.get(number);
  if (group) group.push(one);
  else groups.set(number, [one]);
}
