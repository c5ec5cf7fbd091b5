import type { TakeAwayActions } from '@/components/tracker/TakeAway';
import { fileName } from '@/lib/export/file-name';
import type { FileWork } from '@/lib/export/in-parts';
import { CSV_TYPE, toCsv, toExcelCsv } from '@/lib/export/to-csv';
import { ICS_TYPE } from '@/lib/export/to-ics';
import { toRows } from '@/lib/export/to-rows';
import { toXlsx, XLSX_TYPE } from '@/lib/export/to-xlsx';
import type { Enquiry } from '@/lib/model/enquiry';
import { today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { breathe, type LongWork } from '@/lib/platform/in-turns';
import { calendarFile } from './calendar-file';

/** Saves what the officer takes away from the page of enquiries. */
export const takeAway: TakeAwayActions = {
  csv: async (enquiries, work) => save('csv', CSV_TYPE, await toCsv(enquiries, inTheOpen(enquiries, work))),
  excelCsv: async (enquiries, work) =>
    save('excel.csv', CSV_TYPE, await toExcelCsv(enquiries, separatorHere(), inTheOpen(enquiries, work))),
  xlsx: async (enquiries, work) =>
    save('xlsx', XLSX_TYPE, await toXlsx(enquiries, inTheOpen(enquiries, work))),
  copy: (enquiries) => navigator.clipboard.writeText(toRows(enquiries)),
  print: () => window.print(),
  async calendar(options) {
    const made = await calendarFile(options);
    if (!made) return null;
    const { content, ...counts } = made;
    return { file: save('ics', ICS_TYPE, content), ...counts };
  },
};

function save(ending: string, type: string, content: BlobPart): string {
  const name = fileName(today(), ending);
  download(name, type, content);
  return name;
}

/** Excel parts cells by a semicolon where the computer's decimals have a comma. */
function separatorHere(): ',' | ';' {
  return new Intl.NumberFormat(navigator.language).format(0.5).includes(',') ? ';' : ',';
}

/** Long work that the officer sees and can stop. */
function inTheOpen({ length: of }: readonly Enquiry[], { onProgress, signal }: LongWork): FileWork {
  return {
    progress: (done) => onProgress?.({ done, of }),
    async breathe() {
      await breathe();
      signal?.throwIfAborted();
    },
  };
}
