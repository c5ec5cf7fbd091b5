import { monotonicFactory } from 'ulid';
import type { RequestActions } from '@/components/tracker/requests/request-actions';
import { templateHeadings } from '@/components/tracker/requests/request-words';
import { fileName } from '@/lib/export/file-name';
import { tableToCsv } from '@/lib/export/table-csv';
import { CSV_TYPE } from '@/lib/export/to-csv';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { send } from '@/lib/platform/messages';
import { feeSheet } from '@/lib/stores/fee-sheet';
import { keepRequests } from '@/lib/stores/requests';
import { accepted, withAccepted } from '@/lib/stores/requests/accepted';
import { keepDraft, keepTyped, readTyped } from '@/lib/stores/requests/draft';
import { openBeside } from './open-beside';

const ulid = monotonicFactory();

/** What the officer does with a request list, carried out. */
export const requestActions: RequestActions = {
  change: keepRequests,
  keepDraft,
  keepTyped,
  typedBefore: readTyped,
  openFile: (file, { signal }) => openBeside(file, signal),
  newId: () => `request:${ulid()}`,
  async accept(series, keys, isAccepted) {
    await accepted.update((known) => withAccepted(known, series, keys, isAccepted ? now() : null));
  },
  async keepRunSheet(sheet) {
    await send('run-sheet-made', sheet);
  },
  keepFees: (sheet) => feeSheet.set(sheet),
  saveFees(rows) {
    const name = fileName(today(), 'csv', 'fees');
    download(name, CSV_TYPE, tableToCsv(rows));
    return name;
  },
  copy: (words) => navigator.clipboard.writeText(words),
  print: () => window.print(),
  template() {
    const name = 'request-list.csv';
    download(name, CSV_TYPE, `\ufeff${templateHeadings().join(',')}\r\n`);
    return name;
  },
};
