import type { KnownColumns } from '@/lib/imports/known-columns';
import type { ReadFile } from '@/lib/imports/read-file';
import type { CambridgeReport, ReportContent } from '@/lib/model/cambridge-report';
import type { LongWork } from '@/lib/platform/in-turns';

/** What the officer can do with Cambridge's files. Each resolves once it is kept and rejects with words for the officer. */
export interface FileActions {
  openFile(file: File, work: LongWork): Promise<ReadFile>;
  /** Keeps reports in place of the earlier ones; gives what brings these back. */
  keep(reports: readonly ReportContent[]): Promise<() => Promise<void>>;
  remove(report: CambridgeReport): Promise<void>;
  putBack(report: CambridgeReport): Promise<void>;
  sayColumns(columns: KnownColumns): Promise<void>;
}
