import type { PossibleReply } from '@/components/tracker/AskPossible';
import type { Question } from '@/components/tracker/read-question';
import { componentsInSeries } from '@/lib/catalogue/components-in-series';
import { editionFor } from '@/lib/catalogue/editions';
import { today } from '@/lib/platform/clock';
import { stillPossible } from '@/lib/rules/still-possible';
import { factsFor } from '@/lib/stores/facts';

/** What can still be asked for, by the rules of the form and everything that is kept. */
export async function possibleFor({ series, syllabus, candidate }: Question): Promise<PossibleReply> {
  const components = componentsInSeries(syllabus, series);
  const titles = Object.fromEntries(components.map(({ code, title, unsure }) => [code, unsure ? '' : title]));
  const { facts } = await factsFor({
    ...{ series, syllabus, titles },
    ...{ centre: null, assessment: '', service: null },
  });
  const assessment = { text: [syllabus, facts.syllabus?.title].filter(Boolean).join(' '), syllabus };
  const table = stillPossible({
    assessment,
    components,
    candidate: candidate && { ...candidate, existing: 'unseen', indicator: null },
    facts,
    today: { london: today('Europe/London'), office: today() },
  });
  return { table, title: assessment.text, edition: editionFor(series).says };
}
