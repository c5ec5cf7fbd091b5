import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import { NO_FEES } from '@/lib/stores/fee-sheet';

/** The page of a request list with nothing in it. */
export const noRequests: RequestsProps = {
  series: '2023-06',
  choices: ['2023-11', '2023-06'],
  onSeries: () => {},
  rows: [],
  checked: null,
  progress: null,
  draft: null,
  onPlan: () => [],
  runSheet: null,
  sentOf: () => new Map(),
  fees: NO_FEES,
  levelOf: () => null,
  twoPeople: false,
  files: {
    reports: [],
    columns: [],
    on: {
      openFile: async () => ({ ok: true, sheets: [] }),
      keep: async () => async () => {},
      remove: async () => {},
      putBack: async () => {},
      sayColumns: async () => {},
    },
  },
  isKept: true,
  on: {
    change: async () => {},
    accept: async () => {},
    keepDraft: async () => {},
    keepTyped: async () => {},
    typedBefore: async () => null,
    openFile: async () => ({ ok: true, sheets: [] }),
    template: () => 'request-list.csv',
    newId: () => 'request:new',
    keepRunSheet: async () => {},
    keepFees: async () => {},
    saveFees: () => 'fees.csv',
    copy: async () => {},
    print: () => {},
  },
};
