import { likelySeries, seriesToChoose } from '@/components/options/typed-deadlines';
import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import { levelOf } from '@/lib/catalogue/levels';
import { today } from '@/lib/platform/clock';
import { NO_FEES } from '@/lib/stores/fee-sheet';
import { fileActions } from './cambridge-files';

const choices = seriesToChoose(today());

/** What is shown of the list of a series before it was read; of the series likely meant. */
export const NOTHING_READ: Omit<RequestsProps, 'on' | 'onSeries'> = {
  series: likelySeries(choices, today()) ?? '2026-06',
  choices,
  rows: null,
  checked: null,
  progress: null,
  draft: null,
  onPlan: () => [],
  runSheet: null,
  sentOf: () => new Map(),
  fees: NO_FEES,
  levelOf,
  twoPeople: false,
  files: { reports: null, columns: [], on: fileActions },
  isKept: true,
};
