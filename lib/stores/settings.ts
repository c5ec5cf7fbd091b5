import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { settingsSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** What the office has chosen. */
export const settings = defineStore<Settings>({
  id: 'settings',
  version: 4,
  migrations: {
    // Version 1 did not ask what the office is to Cambridge, nor about portfolios of evidence.
    1: (old) => ({ ...(old as object), role: null, hasPortfolio: null }),
    // Version 2 knew one day on which to remind, and no weekend.
    2: (old) => {
      const { notify, weekend, leadDays: usual } = DEFAULT_SETTINGS;
      const first = (old as { leadDays: number }).leadDays;
      return {
        ...(old as object),
        leadDays: [first, ...usual.filter((days) => days < first)],
        notify,
        weekend,
      };
    },
    // Version 3 knew no request lists.
    3: (old) => ({ ...(old as object), consentsHere: false, secondPerson: false }),
  },
  fallback: DEFAULT_SETTINGS,
  read: whole(settingsSchema, DEFAULT_SETTINGS),
});
