import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import type { SyllabusCode } from '@/lib/model/codes';
import { deadlineFor } from '@/lib/model/deadline';
import { type Facts, NOTHING_SUPPLIED } from '@/lib/model/facts';
import type { RequestRow } from '@/lib/model/request';
import type { SeriesId } from '@/lib/model/series';
import { DEFAULT_SETTINGS, nearFrom } from '@/lib/model/settings';
import { planNote } from '@/lib/note/plan-note';
import { today } from '@/lib/platform/clock';
import { codesAsked } from '@/lib/requests/check-list';
import type { CheckOptions, ListedTitle, RequestQuestion } from '@/lib/requests/checked-list';
import type { PlanOptions } from '@/lib/requests/plan-enquiries';
import { reportedFacts, reportedNames } from '@/lib/requests/reported';
import { titlesOf } from '@/lib/requests/would-be-form';
import { runRules } from '@/lib/rules/run-rules';
import type { Held } from './held';

/** What a list is checked against where nothing is kept: the rules, the catalogue and the list itself. */
export function officeOf(
  rows: readonly RequestRow[],
  { accepted, reports }: Pick<Held, 'accepted' | 'reports'>,
): CheckOptions & PlanOptions {
  const days = { london: today('Europe/London'), office: today() };
  const known = new Map<string, Facts>();
  return {
    judge: (form, facts) => runRules(form, facts, { today: days, attempted: true }),
    factsOf(question) {
      const key = Object.values(question).join(' ');
      const facts = known.get(key) ?? factsAbout(rows, question, reports);
      known.set(key, facts);
      return facts;
    },
    componentsOf,
    namesOf: (series) => reportedNames(reports.filter((one) => one.series === series)),
    noteOf: (candidates) =>
      planNote({
        note: { text: '', limit: null },
        ours: null,
        candidates,
        style: DEFAULT_SETTINGS.noteStyle,
      }),
    accepted,
    done: new Map(),
    twoPeople: false,
  };
}

/** No tracker can be read here, so that earlier enquiries stay unknown, and nobody read a deadline on Direct. */
function factsAbout(rows: readonly RequestRow[], question: RequestQuestion, reports: Held['reports']): Facts {
  const { series, syllabus, service } = question;
  const titles = titlesOf(codesAsked(rows, question), componentsOf(syllabus, series));
  return {
    ...NOTHING_SUPPLIED,
    series,
    syllabus: syllabusFacts({ series, syllabus, assessment: '', titles }),
    deadline: deadlineFor(LISTED_DEADLINES, series, service),
    leadDays: nearFrom(DEFAULT_SETTINGS),
    noteStyle: DEFAULT_SETTINGS.noteStyle,
    enquiries: null,
    ...reportedFacts(reports, question),
  };
}

function componentsOf(syllabus: SyllabusCode, series: SeriesId): ListedTitle[] {
  return componentsInSeries(syllabus, series).map(({ code, title, unsure }) => ({
    code,
    title: unsure ? '' : title,
  }));
}
