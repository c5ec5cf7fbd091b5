import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import type { Facts } from '@/lib/model/facts';
import type { RequestRow } from '@/lib/model/request';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import { planNote } from '@/lib/note/plan-note';
import { today } from '@/lib/platform/clock';
import { type LongWork, stepByStep } from '@/lib/platform/in-turns';
import { checkList, codesAsked, questionsOf } from '@/lib/requests/check-list';
import type { CheckedList, CheckOptions, ListedTitle, RequestQuestion } from '@/lib/requests/checked-list';
import { type PlanOptions, planEnquiries } from '@/lib/requests/plan-enquiries';
import { reportedNames } from '@/lib/requests/reported';
import { doneRows } from '@/lib/requests/seen-in-tracker';
import { titlesOf } from '@/lib/requests/would-be-form';
import { runRules } from '@/lib/rules/run-rules';
import { cambridgeReports } from '../cambridge-reports';
import { factsFrom, type KeptOfSyllabus, type KnownOfSeries, readKeptOf, readKnown } from '../facts';
import { accepted } from './accepted';

/** A list checked against everything that is kept, and the enquiries its rows become. */
export interface CheckedRequests {
  checked: CheckedList;
  /** In the order to submit them. */
  plan(): PlannedEnquiry[];
}

/**
 * Checks the list of a series by the rules of the form and everything that is kept. The page may answer in between.
 * @throws the signal's reason when it was cancelled
 */
export async function checkRequests(
  series: SeriesId,
  rows: readonly RequestRow[],
  work: LongWork = {},
): Promise<CheckedRequests> {
  const options = await readOffice(series, rows);
  const checked = await stepByStep(checkList(rows, options), work);
  return { checked, plan: () => planEnquiries(rows, checked, options) };
}

async function readOffice(
  series: SeriesId,
  rows: readonly RequestRow[],
): Promise<CheckOptions & PlanOptions> {
  const [known, gone, reports] = await Promise.all([readKnown(series), accepted.get(), cambridgeReports()]);
  const enquiries = known.enquiries ?? [];
  // Asking for the day is slow, and thousands of rows are judged.
  const days = { london: today('Europe/London'), office: today() };
  const names = reportedNames(
    reports.filter((one) => one.series === series),
    enquiries.flatMap(({ candidates }) => candidates),
  );
  return {
    judge: (form, facts) => runRules(form, facts, { today: days, attempted: true }),
    factsOf: await factsByQuestion(known, rows),
    componentsOf,
    namesOf: (of) => (of === series ? names : null),
    noteOf: (candidates) =>
      planNote({
        note: { text: '', limit: null },
        ours: null,
        candidates,
        style: known.settings.noteStyle,
      }),
    accepted: new Set(gone.filter((one) => one.series === series).map(({ key }) => key)),
    done: doneRows(rows, enquiries),
    twoPeople: known.settings.secondPerson,
  };
}

/** Facts about each question a list asks, made when they are first asked for. */
async function factsByQuestion(
  known: KnownOfSeries,
  rows: readonly RequestRow[],
): Promise<(question: RequestQuestion) => Facts> {
  const syllabuses = [...new Set(questionsOf(rows).map(({ syllabus }) => syllabus))];
  const kept = new Map(
    await Promise.all(
      syllabuses.map(async (syllabus) => {
        const about = { series: known.series, syllabus };
        return [syllabus, await readKeptOf(about, known.settings)] as const;
      }),
    ),
  );
  const made = new Map<string, Facts>();
  return (question) => {
    const { series, syllabus, service } = question;
    const key = `${syllabus} ${service}`;
    const before = made.get(key);
    if (before) return before;
    const titles = titlesOf(codesAsked(rows, question), componentsOf(syllabus, series));
    const facts = factsFrom(
      known,
      { series, centre: null, syllabus, service, assessment: '', titles },
      kept.get(syllabus) ?? NOTHING_KEPT,
    );
    made.set(key, facts);
    return facts;
  };
}

const NOTHING_KEPT: KeptOfSyllabus = { consents: null, marks: null, indicators: null, exemptions: null };

/** Components as the catalogue lists them; a title it is not sure of is none. */
function componentsOf(...[syllabus, series]: Parameters<CheckOptions['componentsOf']>): ListedTitle[] {
  return componentsInSeries(syllabus, series).map(({ code, title, unsure }) => ({
    code,
    title: unsure ? '' : title,
  }));
}
