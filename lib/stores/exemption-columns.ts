import * as z from 'zod/mini';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** Where things stand in an exemption report with these headings, as the officer said once. */
export interface KnownColumns {
  headings: string[];
  candidate: number;
  syllabus: number;
  component: number;
}

const at = z.number().check(z.int(), z.nonnegative());

/** Columns of exemption reports, which nobody outside Cambridge's schools knows: the officer says them once. */
export const exemptionColumns = defineStore<KnownColumns[]>({
  id: 'exemption-columns',
  version: 1,
  fallback: [],
  read: listOf(z.object({ headings: z.array(z.string()), candidate: at, syllabus: at, component: at })),
});

/** The list with these columns in place of what was said of the same headings before. */
export function withColumns(known: KnownColumns[], said: KnownColumns): KnownColumns[] {
  const same = JSON.stringify(said.headings);
  return [...known.filter(({ headings }) => JSON.stringify(headings) !== same), said];
}

/** What was said of these headings; null when nothing was. */
export function columnsFor(known: readonly KnownColumns[], headings: readonly string[]): KnownColumns | null {
  const same = JSON.stringify(headings);
  return known.find((one) => JSON.stringify(one.headings) === same) ?? null;
}
