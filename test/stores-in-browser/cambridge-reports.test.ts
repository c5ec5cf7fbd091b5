import { beforeEach, expect, test, vi } from 'vitest';
import { addDays, type Instant } from '@/lib/model/calendar-date';
import { type CambridgeReport, type ReportContent, reportId } from '@/lib/model/cambridge-report';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import type { SeriesId } from '@/lib/model/series';
import { today } from '@/lib/platform/clock';
import { cambridgeReports, changeReports } from '@/lib/stores/cambridge-reports';
import { reportFacts } from '@/lib/stores/cambridge-reports/report-facts';
import { forget } from '@/lib/stores/forgetting/forget';
import { retention } from '@/lib/stores/forgetting/retention';
import { eraseSeries } from '@/lib/stores/keep/erase-series';
import { readEverything } from '@/lib/stores/keep/everything';
import { emptyComputer, JUNE, NOVEMBER, takeIn } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const PHYSICS = '0625' as SyllabusCode;
const ANA = '0713' as CandidateNumber;
const PAPER = '42' as ComponentCode;
const LONG_AGO = '2020-01-01T10:00:00+00:00' as Instant;

const read = (content: ReportContent, at = `${today()}T10:00:00+00:00` as Instant): CambridgeReport => ({
  ...content,
  id: reportId(content),
  at,
});
const marks = (series: SeriesId = JUNE) =>
  ({
    kind: 'marks',
    series,
    syllabus: PHYSICS,
    lines: [{ candidate: ANA, name: 'Ana Silva', marks: [{ component: PAPER, mark: 'assessed' }] }],
  }) as const satisfies ReportContent;
const results = {
  kind: 'results',
  series: JUNE,
  syllabus: PHYSICS,
  lines: [{ candidate: ANA, indicator: 'Q' }],
} as const satisfies ReportContent;
const exemptions = {
  kind: 'exemptions',
  series: JUNE,
  syllabus: null,
  lines: [{ candidate: ANA, syllabus: PHYSICS, component: PAPER }],
} as const satisfies ReportContent;

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyComputer();
});

test('before a file is read nothing is known; afterwards the rules know what it says', async () => {
  const nothing = { marks: null, indicators: null, exemptions: null };
  expect(await reportFacts(JUNE, PHYSICS)).toEqual(nothing);
  await changeReports({ put: [marks(), results, exemptions].map((one) => read(one)) });
  expect(await reportFacts(JUNE, PHYSICS)).toEqual({
    marks: [{ candidate: ANA, component: PAPER, mark: 'assessed' }],
    indicators: [{ candidate: ANA, indicator: 'Q' }],
    exemptions: exemptions.lines,
  });
  expect(await reportFacts(JUNE, '0610' as SyllabusCode)).toEqual({ ...nothing, exemptions: [] });
  expect(await reportFacts(NOVEMBER, PHYSICS)).toEqual(nothing);
});

test('a later file takes the place of the one before, and can be taken back', async () => {
  await changeReports({ put: [read(marks())] });
  const [before] = await cambridgeReports();
  await changeReports({ put: [read({ ...marks(), lines: [] })] });
  expect((await reportFacts(JUNE, PHYSICS)).marks).toEqual([]);
  await changeReports({ put: before ? [before] : [] });
  expect(await cambridgeReports()).toEqual([read(marks())]);
});

test('it is in a backup and comes back with it', async () => {
  await changeReports({ put: [read(marks()), read(exemptions)] });
  const before = await readEverything();
  await changeReports({ remove: [reportId(marks())] });
  await takeIn(before, 'replace');
  expect(await readEverything()).toEqual(before);
  expect(await cambridgeReports()).toHaveLength(2);
});

test('it goes with its series, and with the names after the months the school set', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await changeReports({ put: [read(marks()), read(marks(NOVEMBER)), read(results, LONG_AGO)] });
  await retention.set({
    ...DEFAULT_RETENTION,
    lookedOn: addDays(today(), -1),
    steadySince: addDays(today(), -9),
  });
  await forget();
  expect((await cambridgeReports()).map(({ id }) => id)).toEqual([
    reportId(marks()),
    reportId(marks(NOVEMBER)),
  ]);
  await eraseSeries(JUNE);
  expect(await cambridgeReports()).toEqual([read(marks(NOVEMBER))]);
});
