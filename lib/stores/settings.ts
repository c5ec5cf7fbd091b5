import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { settingsSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** What the office has chosen. */
export const settings = defineStore<Settings>({
  id: 'settings',
  version: 2,
  // Version 1 did not ask what the office is to Cambridge, nor about portfolios of evidence.
  migrations: { 1: (old) => ({ ...(old as object), role: null, hasPortfolio: null }) },
  fallback: DEFAULT_SETTINGS,
  read: whole(settingsSchema, DEFAULT_SETTINGS),
});
