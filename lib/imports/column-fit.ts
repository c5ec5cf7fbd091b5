import type { RequestColumn } from '@/lib/model/request';
import { readCandidate } from './read-candidate';
import { readComponents } from './read-components';
import { readService } from './read-service';
import { readSyllabus } from './read-syllabus';
import { isBlank } from './sheet';

/** A column shows early what is in it. */
const LOOKED_AT = 100;

/** Columns whose values have a form; anything can stand in the others. */
const READS: Partial<Record<RequestColumn, (text: string) => boolean>> = {
  candidate: (text) => readCandidate(text) !== null,
  name: (text) => /\p{L}/u.test(text),
  syllabus: (text) => readSyllabus(text) !== null,
  components: (text) => readComponents(text, null) !== null || /paper/i.test(text),
  service: (text) => readService(text) !== null,
};

/** The part of a column's filled cells that can be read as what it is said to be: 0 to 1; 1 for an empty column. */
export function fitOf(column: RequestColumn, rows: readonly (readonly string[])[], at: number): number {
  const reads = READS[column];
  const values = rows.slice(0, LOOKED_AT).flatMap((row) => (isBlank(row[at]) ? [] : (row[at] ?? [])));
  if (!reads || values.length === 0) return 1;
  return values.filter(reads).length / values.length;
}
