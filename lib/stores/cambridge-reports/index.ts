import { addMonths, type CalendarDate } from '@/lib/model/calendar-date';
import type { CambridgeReport } from '@/lib/model/cambridge-report';
import { StoreError } from '@/lib/model/errors';
import type { Retention } from '@/lib/model/retention';
import type { SeriesId } from '@/lib/model/series';
import { announce, listen } from '@/lib/platform/broadcast';
import { cambridgeReportSchema } from '@/lib/platform/cambridge-report-schema';
import { writeLocal } from '@/lib/platform/local-storage';
import { besideOthers } from '@/lib/platform/one-at-a-time';
import { type KeptWhole, openKept } from '../define-store';
import { listOf } from '../kept-shape';
import { objectDatabase } from '../object-database';
import { type KeptTwice, secondCopies } from '../second-copies';
import { asideEntries } from '../set-aside';

const REPORTS = 'reports';
const CHANNEL = 'cambridge-reports';
/** Held alone by whoever replaces what is kept as a whole. */
const LOCK = 'cambridge-reports';

// A report of a large centre is too much for local storage.
const database = objectDatabase('cambridge-reports', { [REPORTS]: { key: 'id' } });
const readList = listOf(cambridgeReportSchema);
const reportCopies = secondCopies('report');
const SHAPE = { version: 1, fallback: [], read: readList };

/** What is kept of Cambridge's files, all of it. What does not fit is set aside. */
export async function cambridgeReports(): Promise<CambridgeReport[]> {
  const kept: unknown[] = await database.read((store) => store(REPORTS).getAll());
  const { value, misfits } = readList(kept);
  if (misfits.length === 0) return value;
  await writeLocal(asideEntries('cambridge-reports', misfits));
  const fitting = new Set(value.map(({ id }) => id));
  await reportCopies.replace(value.map(asEntry));
  await change((store) => {
    const request = store(REPORTS).getAllKeys();
    request.onsuccess = () => {
      for (const key of request.result) if (!fitting.has(String(key))) store(REPORTS).delete(key);
    };
  });
  return value;
}

/** One report by its id; null when it is not kept. */
export async function cambridgeReport(id: string): Promise<CambridgeReport | null> {
  const kept: unknown = await database.read((store) => store(REPORTS).get(id));
  return readList(kept === undefined ? [] : [kept]).value[0] ?? null;
}

/**
 * Keeps reports in place of those of the same kind, series and syllabus, and drops others; all of it or nothing.
 * @throws StoreError when it cannot be kept; what was there before stands.
 */
export async function changeReports({
  put = [],
  remove = [],
}: {
  put?: readonly CambridgeReport[];
  remove?: readonly string[];
}): Promise<void> {
  await besideOthers(LOCK, async () => {
    const keep = () =>
      change((store) => {
        for (const id of remove) store(REPORTS).delete(id);
        for (const one of put) store(REPORTS).put(one);
      });
    await reportCopies.ahead({ kept: put.map(asEntry), removed: remove }, keep);
  });
  announce(CHANNEL, []);
}

/** Drops what was read of the files of a series. */
export async function eraseReports(series: SeriesId): Promise<void> {
  const gone = (await cambridgeReports()).filter((one) => one.series === series);
  if (gone.length > 0) await changeReports({ remove: gone.map(({ id }) => id) });
}

/**
 * Drops what was read long enough ago: reports hold candidates' names, and are nothing without them.
 * @returns whether something was dropped
 */
export async function forgetReports(
  { namesFor }: Pick<Retention, 'namesFor'>,
  today: CalendarDate,
): Promise<boolean> {
  const gone = (await cambridgeReports()).filter(
    ({ at }) => addMonths(at.slice(0, 10) as CalendarDate, namesFor) <= today,
  );
  if (gone.length > 0) await changeReports({ remove: gone.map(({ id }) => id) });
  return gone.length > 0;
}

/** Calls the listener after each change, wherever it was made. Returns what ends it. */
export function onReportsChange(listener: () => void): () => void {
  return listen(CHANNEL, () => listener());
}

/** The reports as a backup sees them, in one piece. */
export const cambridgeFiles: KeptWhole<CambridgeReport[]> = {
  id: 'cambridge-reports',
  key: LOCK,
  version: SHAPE.version,
  open: (kept) => openKept(SHAPE, kept),
  async read() {
    const data = await cambridgeReports();
    return data.length > 0 ? { version: SHAPE.version, data } : undefined;
  },
  async write(kept) {
    const reports = (kept?.data ?? []) as CambridgeReport[];
    await change((store) => {
      store(REPORTS).clear();
      for (const one of reports) store(REPORTS).put(one);
    });
    await reportCopies.replace(reports.map(asEntry));
    announce(CHANNEL, []);
  },
};

/** What of the reports can be put back when the browser has lost them. */
export const reportsTwice: KeptTwice = {
  copies: reportCopies,
  all: async () => new Map((await cambridgeReports()).map(asEntry)),
  async putBack(copies) {
    const put = readList([...copies.values()]).value;
    await change((store) => {
      for (const one of put) store(REPORTS).put(one);
    });
    return put.length;
  },
};

function asEntry(report: CambridgeReport): [string, CambridgeReport] {
  return [report.id, report];
}

async function change(work: Parameters<typeof database.write>[0]): Promise<void> {
  try {
    await database.write(work);
  } catch (cause) {
    throw new StoreError('reportsNotKept', { cause });
  }
}
