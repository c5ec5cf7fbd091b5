import type { RequestPageActions } from '@/components/request-page/RequestPageApp';
import { templateHeadings } from '@/components/tracker/requests/request-words';
import { fileName } from '@/lib/export/file-name';
import { tableToCsv } from '@/lib/export/table-csv';
import type { NamedTable } from '@/lib/export/table-xlsx';
import { CSV_TYPE } from '@/lib/export/to-csv';
import { XLSX_TYPE } from '@/lib/export/to-xlsx';
import { text } from '@/lib/i18n/requests';
import { text as ownText } from '@/lib/i18n/standalone';
import type { ReadFile } from '@/lib/imports/read-file';
import { today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { listTable } from '@/lib/requests/list-table';
import { priceTable, readPriceTable } from '@/lib/requests/price-table';
import { runSheetTable } from '@/lib/requests/run-sheet-table';
import { ask } from './ask';
import type { Held } from './held';

type Files = Pick<RequestPageActions, 'openFile' | 'saveFees' | 'template' | 'saveList' | 'saveSheet'>;

/** What goes into files and comes out of them. `changed` is told when prices came in or everything is in a file. */
export function filesOn(held: Held, changed: () => void): Files {
  return {
    async openFile(file, { signal }) {
      const read = await ask<ReadFile>({ read: file }, signal);
      if (!read.ok) return read;
      const prices = read.sheets.map(({ cells }) => readPriceTable(cells));
      const found = prices.find((one) => one !== null);
      // Prices that were typed here stay.
      if (found && held.fees.lines.length === 0) held.fees = found;
      changed();
      const sheets = read.sheets.filter((_, at) => prices[at] === null);
      return { ok: true, sheets: sheets.length > 0 ? sheets : read.sheets };
    },
    saveFees: (rows) => saved(fileName(today(), 'csv', 'fees'), CSV_TYPE, tableToCsv(rows)),
    template: () => saved('request-list.csv', CSV_TYPE, tableToCsv([templateHeadings()])),
    async saveList() {
      const { rows, fees } = held;
      const tables = [{ name: text('requests.part.list'), rows: listTable(rows) }];
      if (fees.lines.length > 0) tables.push({ name: ownText('standalone.prices'), rows: priceTable(fees) });
      const name = await saveBook('requests', tables);
      held.saved = { rows, fees };
      changed();
      return name;
    },
    saveSheet: (enquiries) =>
      saveBook('run-sheet', [{ name: text('requests.part.run-sheet'), rows: runSheetTable(enquiries) }]),
  };
}

async function saveBook(what: string, write: readonly NamedTable[]): Promise<string> {
  return saved(fileName(today(), 'xlsx', what), XLSX_TYPE, await ask<ArrayBuffer>({ write }));
}

function saved(name: string, type: string, content: BlobPart): string {
  download(name, type, content);
  return name;
}
