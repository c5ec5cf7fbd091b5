import { monotonicFactory } from 'ulid';
import type { RequestPageActions, RequestPageProps } from '@/components/request-page/RequestPageApp';
import { templateHeadings } from '@/components/tracker/requests/request-words';
import { fileName } from '@/lib/export/file-name';
import { tableToCsv } from '@/lib/export/table-csv';
import { CSV_TYPE } from '@/lib/export/to-csv';
import { XLSX_TYPE } from '@/lib/export/to-xlsx';
import { text } from '@/lib/i18n/requests';
import type { ReadFile } from '@/lib/imports/read-file';
import { today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { listTable } from '@/lib/requests/list-table';
import { runSheetTable } from '@/lib/requests/run-sheet-table';
import { ask } from './ask';
import { type Held, isSaved } from './held';

interface Page {
  show(news: Partial<RequestPageProps>): void;
  check(): Promise<void>;
}

const ulid = monotonicFactory();

/** What the officer does with the list, carried out on what the page holds. */
export function actionsOn(held: Held, { show, check }: Page): RequestPageActions {
  return {
    async change({ put, remove, endsDraft }) {
      if (endsDraft) show({ draft: null });
      const changed = new Map(held.rows.map((row) => [row.id, row]));
      for (const id of remove) changed.delete(id);
      for (const row of put) changed.set(row.id, row);
      held.rows = [...changed.values()];
      void check();
    },
    async accept(_, keys, isAccepted) {
      for (const key of keys) {
        if (isAccepted) held.accepted.add(key);
        else held.accepted.delete(key);
      }
      void check();
    },
    async keepDraft(draft) {
      // An effect of the page may be what keeps it: it has to end before the page is drawn again.
      await Promise.resolve();
      show({ draft });
    },
    openFile: (file, { signal }) => ask<ReadFile>({ read: file }, signal),
    newId: () => `request:${ulid()}`,
    async keepRunSheet(sheet) {
      show({ runSheet: sheet.enquiries.length > 0 ? sheet : null });
    },
    async keepFees(fees) {
      show({ fees });
    },
    saveFees: (rows) => saved(fileName(today(), 'csv', 'fees'), CSV_TYPE, tableToCsv(rows)),
    copy: (words) => navigator.clipboard.writeText(words),
    print: () => window.print(),
    template: () => saved('request-list.csv', CSV_TYPE, tableToCsv([templateHeadings()])),
    async saveList() {
      const { rows } = held;
      const name = await saveBook('requests', listTable(rows), text('requests.part.list'));
      held.saved = rows;
      show({ isSaved: isSaved(held) });
      return name;
    },
    saveSheet: (enquiries) =>
      saveBook('run-sheet', runSheetTable(enquiries), text('requests.part.run-sheet')),
  };
}

async function saveBook(what: string, write: string[][], name: string): Promise<string> {
  return saved(fileName(today(), 'xlsx', what), XLSX_TYPE, await ask<ArrayBuffer>({ write, name }));
}

function saved(name: string, type: string, content: BlobPart): string {
  download(name, type, content);
  return name;
}
