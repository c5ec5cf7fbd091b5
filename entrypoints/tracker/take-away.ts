import { calendarEntries, takenBackEntries } from '@/components/tracker/calendar-entries';
import { enquiryBehind } from '@/components/tracker/calendar-titles';
import type { TakeAwayActions } from '@/components/tracker/TakeAway';
import { fileName } from '@/lib/export/file-name';
import { CSV_TYPE, toCsv, toExcelCsv } from '@/lib/export/to-csv';
import { ICS_TYPE, toIcs } from '@/lib/export/to-ics';
import { toRows } from '@/lib/export/to-rows';
import { toXlsx, XLSX_TYPE } from '@/lib/export/to-xlsx';
import { text } from '@/lib/i18n/tracker';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { HandedOut } from '@/lib/model/calendar-file';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { calendarFiles, nextFile } from '@/lib/stores/calendar-files';
import { readDueInput } from '@/lib/stores/due-now';
import { readKept } from '@/lib/stores/enquiries';
import { reminders } from '@/lib/stores/reminders';

/** Saves what the officer takes away from the page of enquiries. */
export const takeAway: TakeAwayActions = {
  csv: (enquiries) => save('csv', CSV_TYPE, toCsv(enquiries)),
  excelCsv: (enquiries) => save('excel.csv', CSV_TYPE, toExcelCsv(enquiries, separatorHere())),
  xlsx: async (enquiries, progress) =>
    save('xlsx', XLSX_TYPE, await toXlsx(enquiries, { progress, breathe: nextFrame })),
  copy: (enquiries) => navigator.clipboard.writeText(toRows(enquiries)),
  print: () => window.print(),
  async calendar(options) {
    const { enquiries } = await readKept();
    const input = await readDueInput(enquiries.filter(isListed));
    const entries = calendarEntries(input, await reminders.get(), options);
    const { takenBack, sequence } = await noteFile(entries, enquiries, input.today.office);
    if (entries.length + takenBack.length === 0) return null;
    const all = [...entries, ...takenBackEntries(takenBack, enquiries)];
    const words = { name: text('tracker.calendar.name'), now: now(), sequence };
    return {
      file: save('ics', ICS_TYPE, toIcs(all, words)),
      count: entries.length,
      takenBack: takenBack.length,
    };
  },
};

/** Remembers what the file will hold, and says what it takes back of earlier ones. */
async function noteFile(entries: readonly HandedOut[], enquiries: readonly Enquiry[], office: CalendarDate) {
  const named = new Set(
    enquiries.filter(({ candidates }) => candidates.some(({ name }) => name)).map(({ id }) => id),
  );
  const isNamed = (id: string): boolean => named.has(enquiryBehind(id) ?? '');
  let takenBack: HandedOut[] = [];
  const { sequence } = await calendarFiles.update((before) => {
    const next = nextFile(before, entries, { isNamed, today: office, now: now() });
    takenBack = next.takenBack;
    return next.memory;
  });
  return { takenBack, sequence };
}

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
