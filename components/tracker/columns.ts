import type { CentreRole } from '@/lib/model/facts';

/** What the table can show, in the order it stands in. The number is always there: it opens the enquiry. */
export const COLUMNS = [
  'number',
  'centre',
  'candidates',
  'syllabus',
  'components',
  'service',
  'state',
  'next',
  'note',
  'submittedAt',
  'documents',
  'outcome',
  'officeNotes',
] as const;
export type Column = (typeof COLUMNS)[number];

const AT_FIRST: readonly Column[] = COLUMNS.slice(0, COLUMNS.indexOf('submittedAt'));

/** Those that can be chosen. Only a Cambridge Associate sees enquiries of several centres. */
export function columnsFor(office: CentreRole | null): readonly Column[] {
  return COLUMNS.filter((column) => column !== 'centre' || office === 'associate');
}

/** The columns to draw. `chosen`: what was kept, null while the officer never chose; names of other versions are passed over. */
export function columnsShown(chosen: readonly string[] | null, office: CentreRole | null): Column[] {
  const wanted = chosen ?? AT_FIRST;
  return columnsFor(office).filter((column) => column === 'number' || wanted.includes(column));
}
