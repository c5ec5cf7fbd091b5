import type { EnquiryFields } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import type { Step } from '@/lib/stores/enquiries/reversible';

/** What the officer can do to what is kept. Each resolves once it is kept and rejects with words for the officer. */
export interface TrackerActions {
  /** Carries out changes, one after the other. */
  change(steps: readonly Step[]): Promise<void>;
  /** Gives the id of the new enquiry. */
  add(series: SeriesId | null, first: Partial<EnquiryFields>): Promise<string>;
  move(id: string, series: SeriesId | null): Promise<void>;
}
