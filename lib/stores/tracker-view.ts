import * as z from 'zod/mini';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** How the officer wants the table of enquiries to look. */
export interface TrackerView {
  /** Names of columns; null while the officer never chose. */
  columns: readonly string[] | null;
  /** Names of candidates are hidden. */
  masked: boolean;
}

export const FIRST_VIEW: TrackerView = { columns: null, masked: false };

/** The look of the table, kept from one visit to the next. */
export const trackerView = defineStore<TrackerView>({
  id: 'tracker-view',
  version: 1,
  fallback: FIRST_VIEW,
  read: whole(z.object({ columns: z.nullable(z.array(z.string())), masked: z.boolean() }), FIRST_VIEW),
});
