import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { EnquiryFact } from '@/lib/model/facts';
import type { RuleInput } from './define-rule';

/** The syllabus the form is about; null while none is known. */
export function syllabusOf({ facts, also }: Pick<RuleInput<never>, 'facts' | 'also'>): SyllabusCode | null {
  return facts.syllabus?.syllabus ?? also.assessment?.syllabus ?? null;
}

/** The enquiry's number, or what else tells it apart. */
export function nameOf({ number, service }: EnquiryFact): string {
  if (number) return number;
  return service ? `Service ${service}, no number yet` : 'no number yet';
}

/** Each candidate's enquiries; candidates without one are not in the map. */
export function byCandidate(enquiries: readonly EnquiryFact[]): Map<CandidateNumber, EnquiryFact[]> {
  const found = new Map<CandidateNumber, EnquiryFact[]>();
  for (const one of enquiries) {
    for (const number of one.candidates) found.set(number, [...(found.get(number) ?? []), one]);
  }
  return found;
}
