import { calendarEntries } from '@/components/tracker/calendar-entries';
import type { TakeAwayActions } from '@/components/tracker/TakeAway';
import { fileName } from '@/lib/export/file-name';
import { CSV_TYPE, toCsv, toExcelCsv } from '@/lib/export/to-csv';
import { ICS_TYPE, toIcs } from '@/lib/export/to-ics';
import { toRows } from '@/lib/export/to-rows';
import { toXlsx, XLSX_TYPE } from '@/lib/export/to-xlsx';
import { text } from '@/lib/i18n/tracker';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { readDueInput } from '@/lib/stores/due-now';

/** Saves what the officer takes away from the page of enquiries. */
export const takeAway: TakeAwayActions = {
  csv: (enquiries) => save('csv', CSV_TYPE, toCsv(enquiries)),
  excelCsv: (enquiries) => save('excel.csv', CSV_TYPE, toExcelCsv(enquiries, separatorHere())),
  xlsx: async (enquiries, progress) =>
    save('xlsx', XLSX_TYPE, await toXlsx(enquiries, { progress, breathe: nextFrame })),
  copy: (enquiries) => navigator.clipboard.writeText(toRows(enquiries)),
  print: () => window.print(),
  async calendar(options) {
    const entries = calendarEntries(await readDueInput(), options);
    if (entries.length === 0) return null;
    const file = save('ics', ICS_TYPE, toIcs(entries, text('tracker.calendar.name'), now()));
    return { file, count: entries.length };
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

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
