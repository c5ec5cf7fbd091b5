import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarDate, type Instant } from '@/lib/model/calendar-date';
import { type CambridgeReport, type ReportContent, reportId } from '@/lib/model/cambridge-report';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { RequestRow } from '@/lib/model/request';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { cambridgeReports, changeReports } from '@/lib/stores/cambridge-reports';
import * as enquiries from '@/lib/stores/enquiries';
import { destroyDatabase, seriesKept } from '@/lib/stores/enquiries/databases';
import { bringBack } from '@/lib/stores/keep/bring-back';
import { type Everything, readEverything } from '@/lib/stores/keep/everything';
import { endJob } from '@/lib/stores/keep/job';
import { dropSnapshots, putBy, snapshots } from '@/lib/stores/keep/snapshots';
import { replaceRows } from '@/lib/stores/requests/database';
import { keepDraft } from '@/lib/stores/requests/draft';
import { settings } from '@/lib/stores/settings';
import { typeDeadline } from '@/lib/stores/type-deadline';
import { fakeKeys } from '../stores/fake-keys';

export const JUNE = '2023-06';
export const NOVEMBER = '2023-11';

/** A row of a request list. */
export const REQUEST: RequestRow = {
  id: `request:7${'0'.repeat(25)}`,
  line: 1,
  series: JUNE,
  candidate: '0713' as CandidateNumber,
  name: 'Ana Silva',
  syllabus: '0625' as SyllabusCode,
  components: [],
  service: '2',
  consent: null,
  paid: null,
  reason: '',
  requestedBy: '',
  unclear: [],
  further: [],
  secondPerson: null,
};

const RESULTS = {
  kind: 'results',
  series: JUNE,
  syllabus: '0625' as SyllabusCode,
  lines: [{ candidate: '0713' as CandidateNumber, indicator: 'Q' }],
} as const satisfies ReportContent;

/** What was read of a report of Cambridge. */
export const REPORT: CambridgeReport = {
  ...RESULTS,
  id: reportId(RESULTS),
  at: '2023-09-01T10:00:00+01:00' as Instant,
};

/** As on a new computer. Test files share one browser: whatever series an earlier one left is deleted as well. */
export async function emptyComputer(): Promise<void> {
  fakeBrowser.reset();
  fakeKeys();
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  for (const series of await seriesKept()) await destroyDatabase(series);
  await replaceRows([]);
  await keepDraft(null);
  await changeReports({ remove: (await cambridgeReports()).map(({ id }) => id) });
  await endJob();
  await dropSnapshots((await snapshots()).map(({ id }) => id));
}

/** Four enquiries of two series and of none, a deadline and settings of its own. */
export async function anOffice(): Promise<Everything> {
  for (const series of [JUNE, JUNE, NOVEMBER, null] as const) {
    await enquiries.add(series, { state: 'saved', note: `=1+1 <b>${series}</b>` }, 'caught');
  }
  await settings.set({ ...DEFAULT_SETTINGS, leadDays: [21] });
  await typeDeadline(JUNE, calendarDate(2023, 9, 20));
  return readEverything();
}

/** Changes and adds, as days of work do. */
export async function work(): Promise<void> {
  const [first] = await enquiries.all();
  if (first) await enquiries.record(first.id, { state: 'withdrawn' }, 'typed');
  await enquiries.add(NOVEMBER, { state: 'saved' }, 'caught');
  await settings.set(DEFAULT_SETTINGS);
}

/** Takes in the content of a file, in one of the two ways. */
export async function takeIn(content: Everything, how: 'replace' | 'join'): Promise<void> {
  await bringBack({ from: (await putBy('file', content)).id, how });
}
