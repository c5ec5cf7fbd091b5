import type { KnownColumns } from '@/lib/imports/known-columns';
import type { CambridgeReport } from '@/lib/model/cambridge-report';
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
  /** The rows as they were last saved as a file. */
  saved: readonly RequestRow[];
}

/** True when every request is in a file as it is now. */
export function isSaved({ rows, saved }: Held): boolean {
  return rows === saved || rows.length === 0;
}
