import { sameCentre } from '@/lib/model/centre';
import { type Enquiry, isLive } from '@/lib/model/enquiry';
import type { CentreRole, EnquiryFact } from '@/lib/model/facts';
import type { FactsRequest } from '@/lib/platform/messages';

/**
 * Live enquiries a form could clash with. Where it is not known whether an enquiry is of the form's series, it
 * goes in without its syllabus: rules then say that they cannot tell, and never that something is wrong. The same
 * with centres at a Cambridge Associate, where two can have the same candidate number; others have but one.
 */
export function enquiryFacts(
  { series, centre, syllabus }: Pick<FactsRequest, 'series' | 'centre' | 'syllabus'>,
  enquiries: readonly Enquiry[],
  role: CentreRole | null,
): EnquiryFact[] {
  const isSurelyOf = (one: Enquiry) =>
    series !== null && one.series === series && (role !== 'associate' || one.centre === centre);
  return enquiries
    .filter((one) => isLive(one.state))
    .filter((one) => one.series === series || one.series === null || series === null)
    .filter((one) => sameCentre(one.centre, centre))
    .filter((one) => one.syllabus === syllabus || one.syllabus === null || syllabus === null)
    .map((one) => ({
      id: one.id,
      number: one.number,
      state: one.state,
      service: one.service,
      syllabus: isSurelyOf(one) ? one.syllabus : null,
      candidates: one.candidates.map(({ number }) => number),
    }));
}
