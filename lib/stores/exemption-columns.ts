import * as z from 'zod/mini';
import type { KnownColumns } from '@/lib/imports/known-columns';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

const at = z.number().check(z.int(), z.nonnegative());

/** Columns of exemption reports, which nobody outside Cambridge's schools knows: the officer says them once. */
export const exemptionColumns = defineStore<KnownColumns[]>({
  id: 'exemption-columns',
  version: 1,
  fallback: [],
  read: listOf(z.object({ headings: z.array(z.string()), candidate: at, syllabus: at, component: at })),
});
