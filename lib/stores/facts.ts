import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { ComponentCode } from '@/lib/model/codes';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import { type Deadline, deadlineFor } from '@/lib/model/deadline';
import { type Dismissal, dismissalKey } from '@/lib/model/dismissal';
import type { Enquiry } from '@/lib/model/enquiry';
import { type Facts, NOTHING_SUPPLIED } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import type { SeriesSaid } from '@/lib/model/series-said';
import type { Settings } from '@/lib/model/settings';
import { nearFrom } from '@/lib/model/settings';
import { report } from '@/lib/platform/log';
import type { FactsRequest } from '@/lib/platform/messages';
import { reportFacts } from './cambridge-reports/report-facts';
import { corrections } from './corrections';
import { applying, type KeptDismissal } from './dismissal-changes';
import { dismissals } from './dismissals';
import { all, ofSeries } from './enquiries';
import { enquiryFacts } from './enquiry-facts';
import { knownDeadlines } from './known-deadlines';
import { consentsFor } from './requests/consents-for';
import { seriesSaid } from './series-said';
import { settings } from './settings';

/** Everything kept that facts about a series are made of, read once for however many forms. */
export interface KnownOfSeries {
  series: SeriesId | null;
  settings: Settings;
  deadlines: readonly Deadline[];
  dismissals: KeptDismissal[];
  /** Null when the tracker could not be read. */
  enquiries: Enquiry[] | null;
  said: SeriesSaid | undefined;
  corrections: ComponentCorrection[];
}

/** Reads what is kept of a series; null stands for a form that does not say its series. */
export async function readKnown(series: SeriesId | null): Promise<KnownOfSeries> {
  const [chosen, days, gone, enquiries, saidBySeries, corrected] = await Promise.all([
    settings.get(),
    knownDeadlines(),
    dismissals.get(),
    readEnquiries(series),
    seriesSaid.get(),
    corrections.get(),
  ]);
  const said = saidBySeries.find((one) => one.series === series);
  return {
    series,
    settings: chosen,
    deadlines: days,
    dismissals: gone,
    enquiries,
    said,
    corrections: corrected,
  };
}

/** What is kept of one syllabus: consents, and what Cambridge's files say. */
export type KeptOfSyllabus = Pick<Facts, 'consents' | 'marks' | 'indicators' | 'exemptions'>;

/** Reads what is kept of one syllabus; what is not kept is null in it. */
export async function readKeptOf(
  { series, syllabus }: Pick<FactsRequest, 'series' | 'syllabus'>,
  chosen: Settings,
): Promise<KeptOfSyllabus> {
  const [recorded, reports] = await Promise.all([
    consentsFor({ series, syllabus }, chosen),
    reportFacts(series, syllabus),
  ]);
  return { ...reports, consents: recorded };
}

/** The facts about one form of a series. */
export function factsFrom(known: KnownOfSeries, request: FactsRequest, ofSyllabus: KeptOfSyllabus): Facts {
  const { series, settings: chosen, deadlines, enquiries, said } = known;
  const { service, syllabus, assessment } = request;
  return {
    ...NOTHING_SUPPLIED,
    series,
    syllabus: syllabusFacts({
      series,
      syllabus,
      assessment,
      titles: byCode(request.titles),
      corrections: known.corrections,
    }),
    deadline: series ? deadlineFor(deadlines, series, service) : null,
    leadDays: nearFrom(chosen),
    noteStyle: chosen.noteStyle,
    enquiries: enquiries && enquiryFacts(request, enquiries, chosen.role),
    tracker: enquiries && {
      empty: enquiries.length === 0,
      confirmedComplete: said?.trackerComplete ?? false,
    },
    portfolio: { candidates: said?.onPortfolio ?? null, centreHasSome: chosen.hasPortfolio },
    confirmedEmail: said?.confirmedEmail ?? null,
    ...ofSyllabus,
    ownCutOff: said?.ownCutOff ?? null,
    role: chosen.role,
  };
}

/** All that rules may know besides the form, with how the office wants to work and what it has dismissed. */
export async function factsFor(
  request: FactsRequest,
): Promise<{ facts: Facts; settings: Settings; dismissed: Dismissal[] }> {
  const known = await readKnown(request.series);
  const facts = factsFrom(known, request, await readKeptOf(request, known.settings));
  return {
    facts,
    settings: known.settings,
    dismissed: applying(known.dismissals, dismissalKey(request)),
  };
}

/** Null when the tracker cannot be read: rules then say that they cannot tell. */
async function readEnquiries(series: SeriesId | null): Promise<Enquiry[] | null> {
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
