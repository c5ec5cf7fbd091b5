import type { KnownColumns } from '@/lib/imports/known-columns';
import type { CambridgeReport } from '@/lib/model/cambridge-report';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { RequestRow } from '@/lib/model/request';

/** What the page holds until it is closed. */
export interface Held {
  /** The requests of every series. */
  rows: readonly RequestRow[];
  accepted: Set<string>;
  /** What was read of Cambridge's files. */
  reports: readonly CambridgeReport[];
  /** What was said of the columns of exemption reports. */
  columns: readonly KnownColumns[];
  /** The row that is being typed. */
  typed: RequestRow | null;
  /** The prices that were typed, or stood in a file that was saved here. */
  fees: FeeSheet;
  /** Requests and prices as they were last saved as a file. */
  saved: { rows: readonly RequestRow[]; fees: FeeSheet };
}

/** True when every request and every price is in a file as it is now. */
export function isSaved({ rows, fees, saved }: Held): boolean {
  const isIn = (now: readonly unknown[], before: readonly unknown[]) => now === before || now.length === 0;
  return isIn(rows, saved.rows) && isIn(fees.lines, saved.fees.lines);
}
