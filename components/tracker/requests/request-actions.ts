import type { ReadFile } from '@/lib/imports/read-file';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { RequestRow } from '@/lib/model/request';
import type { RunSheet } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import type { LongWork } from '@/lib/platform/in-turns';
import type { RowChange } from '@/lib/stores/requests';
import type { Draft } from '@/lib/stores/requests/draft';

/** What the officer can do with a request list. Each resolves once it is kept and rejects with words for the officer. */
export interface RequestActions {
  change(change: RowChange): Promise<void>;
  /** Goes on in spite of what was found, or no longer; by the keys of the findings. */
  accept(series: SeriesId, keys: readonly string[], isAccepted: boolean): Promise<void>;
  keepDraft(draft: Draft | null): Promise<void>;
  /** Keeps a row as it is being typed; null: no longer. */
  keepTyped(row: RequestRow | null): Promise<void>;
  /** The row that was being typed when the page was closed or left. */
  typedBefore(): Promise<RequestRow | null>;
  openFile(file: File, work: LongWork): Promise<ReadFile>;
  /** Saves the empty list to fill in; gives the name of the file. */
  template(): string;
  /** Ids of new rows, in the order they are asked for. */
  newId(): string;
  /** Keeps the run sheet of its series; one without enquiries: none any more. */
  keepRunSheet(sheet: RunSheet): Promise<void>;
  keepFees(sheet: FeeSheet): Promise<void>;
  /** Saves the fees for finance; gives the name of the file. */
  saveFees(rows: readonly (readonly string[])[]): string;
  copy(words: string): Promise<void>;
  print(): void;
}
