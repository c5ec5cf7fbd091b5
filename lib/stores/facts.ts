import type { Deadline } from '@/lib/model/deadline';
import { deadlineFor } from '@/lib/model/deadline';
import { type Dismissal, dismissalKey } from '@/lib/model/dismissal';
import { isLive } from '@/lib/model/enquiry';
import type { EnquiryFact, Facts } from '@/lib/model/facts';
import type { Settings } from '@/lib/model/settings';
import { report } from '@/lib/platform/log';
import type { FactsRequest } from '@/lib/platform/messages';
import { deadlines } from './deadlines';
import { applying, dismissals } from './dismissals';
import { all, ofSeries } from './enquiries';
import { settings } from './settings';

/** All that rules may know besides the form, with how the office wants to work and what it has dismissed. */
export async function factsFor(
  request: FactsRequest,
): Promise<{ facts: Facts; settings: Settings; dismissed: Dismissal[] }> {
  const { series, service } = request;
  const [chosen, known, kept, enquiries] = await Promise.all([
    settings.get(),
    knownDeadlines(),
    dismissals.get(),
    enquiryFacts(request),
  ]);
  const facts: Facts = {
    series,
    syllabus: null,
    deadline: series ? deadlineFor(known, series, service) : null,
    leadDays: chosen.leadDays,
    noteStyle: chosen.noteStyle,
    enquiries,
  };
  return { facts, settings: chosen, dismissed: applying(kept, dismissalKey(request)) };
}

/** Every deadline known on this computer. */
export async function knownDeadlines(): Promise<Deadline[]> {
  return deadlines.get();
}

/**
 * Live enquiries of the form's series and syllabus, and those that could be: nothing says their series or
 * syllabus. Null when the tracker cannot be read: rules then say they cannot tell.
 */
async function enquiryFacts({ series, syllabus }: FactsRequest): Promise<EnquiryFact[] | null> {
  try {
    const kept = series === null ? await all() : await ofSeries(series);
    return kept
      .filter((one) => isLive(one.state) && (syllabus === null || one.syllabus === syllabus))
      .map(({ id, number, state, service, syllabus, candidates }) => ({
        id,
        number,
        state,
        service,
        syllabus,
        candidates: candidates.map((candidate) => candidate.number),
      }));
  } catch (fault) {
    report('the tracker could not be read', fault);
    return null;
  }
}
