import type { FileActions } from '@/components/tracker/cambridge-files/file-actions';
import { withColumns } from '@/lib/imports/known-columns';
import { reportId } from '@/lib/model/cambridge-report';
import { now } from '@/lib/platform/clock';
import { cambridgeReports, changeReports } from '@/lib/stores/cambridge-reports';
import { exemptionColumns } from '@/lib/stores/exemption-columns';
import { openBeside } from './open-beside';

/** What the officer does with Cambridge's files, carried out. */
export const fileActions: FileActions = {
  openFile: (file, { signal }) => openBeside(file, signal),
  async keep(reports) {
    const ids = new Set(reports.map(reportId));
    const before = (await cambridgeReports()).filter(({ id }) => ids.has(id));
    const at = now();
    await changeReports({ put: reports.map((one) => ({ ...one, id: reportId(one), at })) });
    return () => changeReports({ put: before, remove: [...ids] });
  },
  remove: ({ id }) => changeReports({ remove: [id] }),
  putBack: (report) => changeReports({ put: [report] }),
  async sayColumns(columns) {
    await exemptionColumns.update((known) => withColumns(known, columns));
  },
};
