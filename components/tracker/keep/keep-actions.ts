import type { Instant } from '@/lib/model/calendar-date';
import type { SeriesId } from '@/lib/model/series';
import type { LongWork } from '@/lib/platform/in-turns';
import type { OpenedBackup } from '@/lib/stores/keep/backup';
import type { Comparison } from '@/lib/stores/keep/compare';
import type { KeptCount } from '@/lib/stores/keep/erase-everything';
import type { Everything } from '@/lib/stores/keep/everything';
import type { Loss } from '@/lib/stores/keep/loss';
import type { OpenedCsv } from '@/lib/stores/keep/open-csv';
import type { Decisions } from '@/lib/stores/keep/plan-merge';
import type { SnapshotHead } from '@/lib/stores/keep/snapshots';

/** What the part of the page that keeps things safe shows. */
export interface KeepView {
  /** When the last backup was made; null when none ever was. */
  lastBackup: Instant | null;
  /** True when it is so long ago that the officer should make one. */
  isBackupDue: boolean;
  /** Newest first. */
  snapshots: readonly SnapshotHead[];
  loss: Loss | null;
}

/** What it can do. Each rejects with words for the officer, or with the signal's reason when it was cancelled. */
export interface KeepActions {
  /** Hands the file to the officer and resolves with its name. */
  makeBackup(passphrase: string | null, work: LongWork): Promise<string>;
  openBackup(file: Blob, passphrase: string | null, work: LongWork): Promise<OpenedBackup>;
  compareWith(everything: Everything): Promise<Comparison>;
  restore(everything: Everything, work: LongWork): Promise<void>;
  merge(comparison: Comparison, decisions: Decisions, work: LongWork): Promise<void>;
  /** Reads a CSV file of the list and compares it with what is here. Changes nothing. */
  openCsv(file: Blob): Promise<OpenedCsv>;
  mergeCsv(comparison: Comparison, decisions: Decisions, work: LongWork): Promise<void>;
  goBackTo(snapshot: string): Promise<void>;
  /** Series of which more than enquiries is kept; null: papers that name no series. */
  seriesWithPapers(): Promise<readonly (SeriesId | null)[]>;
  deleteSeries(series: SeriesId | null): Promise<number>;
  countEverything(): Promise<KeptCount>;
  /** Resolves with what is left. */
  eraseEverything(): Promise<KeptCount>;
  agreeToLoss(): Promise<void>;
}

/** The one with the other. */
export interface Keep {
  view: KeepView;
  actions: KeepActions;
}

/** True for what work ends with when the officer stopped it. */
export function isCancelled(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError';
}
