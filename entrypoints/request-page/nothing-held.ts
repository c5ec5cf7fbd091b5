import { likelySeries, seriesToChoose } from '@/components/options/typed-deadlines';
import type { RequestPageProps } from '@/components/request-page/RequestPageApp';
import { levelOf } from '@/lib/catalogue/levels';
import { today } from '@/lib/platform/clock';

const choices = seriesToChoose(today());

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
  fees: { currency: '', digits: 2, lines: [] },
  levelOf,
  twoPeople: false,
  isKept: false,
  isSaved: true,
};
