import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { SeriesId } from '@/lib/model/series';
import type { Settings } from '@/lib/model/settings';
import { consents } from '../consents';
import { consentsInList } from '.';

/** The candidates whose consent is on record; null when the office records none here: rules then only remind. */
export async function consentsFor(
  { series, syllabus }: { series: SeriesId | null; syllabus: SyllabusCode | null },
  { consentsHere }: Settings,
): Promise<CandidateNumber[] | null> {
  if (!series || !syllabus) return null;
  const [beside, listed] = await Promise.all([consents.get(), consentsInList(series, syllabus)]);
  const said = beside.filter((one) => one.series === series && one.syllabus === syllabus);
  if (!consentsHere && said.length + listed.length === 0) return null;
  return [...new Set([...said.map(({ candidate }) => candidate), ...listed])];
}
