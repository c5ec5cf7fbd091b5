import type { FileActions } from '@/components/tracker/cambridge-files/file-actions';
import { withColumns } from '@/lib/imports/known-columns';
import type { ReadFile } from '@/lib/imports/read-file';
import { type CambridgeReport, reportId } from '@/lib/model/cambridge-report';
import { now } from '@/lib/platform/clock';
import { ask } from './ask';
import type { Held } from './held';

/** What the officer does with Cambridge's files, carried out on what the page holds. `changed` is told of every change. */
export function fileActionsOn(held: Pick<Held, 'reports' | 'columns'>, changed: () => void): FileActions {
  const replace = async (put: readonly CambridgeReport[], remove: readonly string[]) => {
    const gone = new Set([...remove, ...put.map(({ id }) => id)]);
    held.reports = [...held.reports.filter(({ id }) => !gone.has(id)), ...put];
    changed();
  };
  return {
    openFile: (file, { signal }) => ask<ReadFile>({ read: file }, signal),
    async keep(reports) {
      const ids = reports.map(reportId);
      const before = held.reports.filter(({ id }) => ids.includes(id));
      const at = now();
      await replace(
        reports.map((one) => ({ ...one, id: reportId(one), at })),
        [],
      );
      return () => replace(before, ids);
    },
    remove: ({ id }) => replace([], [id]),
    putBack: (report) => replace([report], []),
    async sayColumns(columns) {
      held.columns = withColumns(held.columns, columns);
      changed();
    },
  };
}
