import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import { deadlineFor } from '@/lib/model/deadline';
import { type Dismissal, dismissalKey } from '@/lib/model/dismissal';
import { type Enquiry, isLive } from '@/lib/model/enquiry';
import { type EnquiryFact, type Facts, NOTHING_SUPPLIED } from '@/lib/model/facts';
import type { Settings } from '@/lib/model/settings';
import { nearFrom } from '@/lib/model/settings';
import { report } from '@/lib/platform/log';
import type { FactsRequest } from '@/lib/platform/messages';
import { reportFacts } from './cambridge-reports/report-facts';
import { consents } from './consents';
import { corrections } from './corrections';
import { applying } from './dismissal-changes';
import { dismissals } from './dismissals';
import { all, ofSeries } from './enquiries';
import { knownDeadlines } from './known-deadlines';
import { consentsInList } from './requests';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/** All that rules may know besides the form, with how the office wants to work and what it has dismissed. */
export async function factsFor(
  request: FactsRequest,
): Promise<{ facts: Facts; settings: Settings; dismissed: Dismissal[] }> {
  const { series, service, syllabus, assessment } = request;
  const [chosen, deadlines, kept, enquiries, saidBySeries, corrected] = await Promise.all([
    settings.get(),
    knownDeadlines(),
    dismissals.get(),
    readEnquiries(request),
    seriesSaid.get(),
    corrections.get(),
  ]);
  const said = saidBySeries.find((one) => one.series === series);
  const facts: Facts = {
    ...NOTHING_SUPPLIED,
    series,
    syllabus: syllabusFacts({
      series,
      syllabus,
      assessment,
      titles: byCode(request.titles),
      corrections: corrected,
    }),
    deadline: series ? deadlineFor(deadlines, series, service) : null,
    leadDays: nearFrom(chosen),
    noteStyle: chosen.noteStyle,
    enquiries: enquiries && enquiryFacts(request, enquiries),
    tracker: enquiries && {
      empty: enquiries.length === 0,
      confirmedComplete: said?.trackerComplete ?? false,
    },
    ...(await reportFacts(series, syllabus)),
    portfolio: { candidates: null, centreHasSome: chosen.hasPortfolio },
    confirmedEmail: said?.confirmedEmail ?? null,
    consents: await consentsFor(request, chosen),
    ownCutOff: said?.ownCutOff ?? null,
    role: chosen.role,
  };
  return { facts, settings: chosen, dismissed: applying(kept, dismissalKey(request)) };
}

/**
 * Live enquiries a form could clash with. Where it is not known whether an enquiry is of the form's series, it
 * goes in without its syllabus: rules then say that they cannot tell, and never that something is wrong.
 */
export function enquiryFacts(
  { series, syllabus }: Pick<FactsRequest, 'series' | 'syllabus'>,
  enquiries: readonly Enquiry[],
): EnquiryFact[] {
  return enquiries
    .filter((one) => isLive(one.state))
    .filter((one) => one.series === series || one.series === null || series === null)
    .filter((one) => one.syllabus === syllabus || one.syllabus === null || syllabus === null)
    .map((one) => ({
      id: one.id,
      number: one.number,
      state: one.state,
      service: one.service,
      syllabus: series !== null && one.series === series ? one.syllabus : null,
      candidates: one.candidates.map(({ number }) => number),
    }));
}

/** Null when the office records no consents here: rules then only remind. */
async function consentsFor(
  { series, syllabus }: FactsRequest,
  { consentsHere }: Settings,
): Promise<CandidateNumber[] | null> {
  if (!series || !syllabus) return null;
  const [beside, listed] = await Promise.all([consents.get(), consentsInList(series, syllabus)]);
  const said = beside.filter((one) => one.series === series && one.syllabus === syllabus);
  if (!consentsHere && said.length + listed.length === 0) return null;
  return [...new Set([...said.map(({ candidate }) => candidate), ...listed])];
}

/** Null when the tracker cannot be read: rules then say that they cannot tell. */
async function readEnquiries({ series }: FactsRequest): Promise<Enquiry[] | null> {
  try {
    if (series === null) return await all();
    return (await Promise.all([ofSeries(series), ofSeries(null)])).flat();
  } catch (fault) {
    report('the tracker could not be read', fault);
    return null;
  }
}

function byCode(titles: Record<string, string>): Record<ComponentCode, string> {
  return Object.fromEntries(Object.entries(titles).filter(([code]) => /^\d{2}$/.test(code)));
}
