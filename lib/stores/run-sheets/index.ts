import type { RunSheet } from '@/lib/model/run-sheet';
import { runSheetSchema } from '@/lib/platform/run-sheet-schema';
import { defineStore } from '../define-store';
import { listOf } from '../kept-shape';

/** The enquiries to be entered, in the order to submit them: the latest run sheet of each series. */
export const runSheets = defineStore<RunSheet[]>({
  id: 'run-sheets',
  version: 1,
  fallback: [],
  read: listOf(runSheetSchema),
});
