import { likelySeries, seriesToChoose } from '@/components/options/typed-deadlines';
import type { RequestPageProps } from '@/components/request-page/RequestPageApp';
import { levelOf } from '@/lib/catalogue/levels';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import { today } from '@/lib/platform/clock';

const choices = seriesToChoose(today());

/** No price is shipped. */
export const NO_PRICES: FeeSheet = { currency: '', digits: 2, lines: [] };

/** What is shown before anything was brought in; of the series likely meant. */
export const NOTHING_HELD: Omit<RequestPageProps, 'on' | 'onSeries' | 'files'> = {
  series: likelySeries(choices, today()) ?? '2026-06',
  choices,
  rows: [],
  checked: null,
  progress: null,
  draft: null,
  onPlan: () => [],
  runSheet: null,
  sentOf: () => new Map(),
  fees: NO_PRICES,
  levelOf,
  twoPeople: false,
  isKept: false,
  isSaved: true,
};
