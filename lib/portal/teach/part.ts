import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { HealthReport } from '@/lib/model/health';
import type { PageId } from '@/lib/model/page-id';
import type { TaughtField, TaughtPage, TaughtPart } from '@/lib/model/taught';
import { pagePart } from '@/lib/platform/page-parts';
import type { HealthAround } from '../health';
import type { PageReading } from '../read-lists';
import type { Refusal } from './describe';
import type { PickerOptions } from './picker';

/** What is seldom needed on a page: showing the assistant where things are, and saying how well it finds its way. */
export interface Teach {
  /** Lets the officer point at a part and describes it; null when they ended it. */
  part(
    shown: { page: PageId; field: TaughtField; at: Instant },
    picking: Pick<PickerOptions, 'host' | 'onPoint' | 'signal'>,
  ): Promise<TaughtPart | Refusal | null>;
  /** Describes this page as the officer names it. */
  page(named: { is: TaughtPage['is']; at: Instant }): TaughtPage;
  health(reading: PageReading | null, around: HealthAround): HealthReport;
  /** This page as structure and labels. */
  skeleton(about: { page: PageId | 'unknown'; made: CalendarDate; version: string }): string;
}

/** The script `teach.js`. */
export const TEACH = pagePart<Teach>('teach');
