import type { SeriesId } from './series';
import type { ServiceCode } from './service';

/** What a price is for: each component of each candidate, each candidate, or the enquiry as it goes in. */
export const FEE_UNITS = ['component', 'candidate', 'enquiry'] as const;
export type FeeUnit = (typeof FEE_UNITS)[number];

/** Money in the smallest unit of the currency, a whole number: 1250 is 12.50. */
export interface Price {
  amount: number;
  per: FeeUnit;
}

/** What one service costs in a series, as the office typed it from its own list (G10). */
export interface FeeLine {
  series: SeriesId;
  /** `IGCSE`, `AS & A Level`: as the office calls it; null: whatever the level. */
  level: string | null;
  service: ServiceCode;
  fee: Price;
  /** What the local exam body or the school takes for itself; null when it takes nothing. */
  localFee: Price | null;
  /** Kept back when the fee is given back; null when all of it is given back. */
  deduction: Price | null;
}

/** All prices of an office. None are shipped: Cambridge's list stands behind the login, local bodies have their own. */
export interface FeeSheet {
  /** As the office writes it: `EGP`. */
  currency: string;
  /** Digits behind the point. */
  digits: 0 | 2 | 3;
  lines: readonly FeeLine[];
}
