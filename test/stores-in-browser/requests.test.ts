import { beforeEach, expect, test, vi } from 'vitest';
import { addDays, type Instant } from '@/lib/model/calendar-date';
import type { CandidateNumber, SyllabusCode } from '@/lib/model/codes';
import type { RequestRow } from '@/lib/model/request';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import { today as dayHere } from '@/lib/platform/clock';
import { consents } from '@/lib/stores/consents';
import { factsFor } from '@/lib/stores/facts';
import { forget } from '@/lib/stores/forgetting/forget';
import { retention } from '@/lib/stores/forgetting/retention';
import { eraseSeries } from '@/lib/stores/keep/erase-series';
import { readEverything } from '@/lib/stores/keep/everything';
import { keepRequests, onRequestsChange, readRequests } from '@/lib/stores/requests';
import { changeRows, writeKept } from '@/lib/stores/requests/database';
import { type Draft, keepDraft, keepTyped, readDraft, readTyped } from '@/lib/stores/requests/draft';
import { seriesWithPapers } from '@/lib/stores/series-with-papers';
import { setAside } from '@/lib/stores/set-aside';
import { emptyComputer, JUNE, NOVEMBER, takeIn } from './office';

vi.mock('@/lib/platform/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const NOW = '2026-06-01T10:00:00+01:00' as Instant;
const PHYSICS = '0625' as SyllabusCode;
/** Ids say when a row was brought in. */
const ID_OF_2020 = `request:01EX${'0'.repeat(22)}`;
const consent = { by: 'Mr Silva', on: null, formAt: 'Cabinet 2', knowsGradesCanFall: true };

const today = (from: number) => addDays(dayHere(), from);

function row(index: number, more: Partial<RequestRow> = {}): RequestRow {
  return {
    id: `request:7${String(index).padStart(25, '0')}`,
    line: index,
    series: JUNE,
    candidate: String(index % 9999).padStart(4, '0') as CandidateNumber,
    name: 'Ana Silva',
    syllabus: PHYSICS,
    components: [],
    service: '2',
    consent: null,
    paid: null,
    reason: '',
    requestedBy: '',
    unclear: [],
    further: [{ heading: 'House', text: 'Blue' }],
    secondPerson: null,
    ...more,
  };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));

beforeEach(emptyComputer);

test('a list is kept whole in its order, row by row changed and taken out, and every page hears of it', async () => {
  const rows = many(950);
  const heard = vi.fn();
  const stop = onRequestsChange(heard);
  await keepRequests({ put: rows, remove: [] });
  expect(await readRequests()).toEqual(rows);
  const [first, second, ...others] = rows;
  await keepRequests({ put: [{ ...row(2), name: 'Ana Costa' }], remove: [first?.id ?? ''] });
  expect(await readRequests()).toEqual([{ ...second, name: 'Ana Costa' }, ...others]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  stop();
});

test('a row that cannot be read is set aside and the others stay', async () => {
  await changeRows({ put: [row(1), { ...row(2), syllabus: 'Physics' as SyllabusCode }, row(3)], remove: [] });
  expect((await readRequests()).map(({ line }) => line)).toEqual([1, 3]);
  expect((await setAside()).map(({ from, reason }) => [from, reason])).toEqual([
    ['requests', 'Does not fit: syllabus.'],
  ]);
  expect(await readRequests()).toHaveLength(2);
});

test('a list goes into a backup and comes back, in place of what is there and beside it', async () => {
  await keepRequests({ put: many(3), remove: [] });
  await consents.set([{ series: JUNE, syllabus: PHYSICS, candidate: '0713' as CandidateNumber, at: NOW }]);
  const kept = await readEverything();
  expect(Object.keys(kept.parts)).toEqual(['requests', 'consents']);
  await keepRequests({ put: [row(7)], remove: [row(1).id, row(2).id] });
  await takeIn(kept, 'join');
  expect((await readRequests()).map(({ line }) => line)).toEqual([1, 2, 3, 7]);
  await takeIn(kept, 'replace');
  expect(await readEverything()).toEqual(kept);
});

const DRAFT: Draft = {
  series: JUNE,
  from: 'list.csv',
  sheets: [{ name: '', cells: [['0713', '0625']], firstLine: 1, notices: [] }],
  sheet: 0,
  columns: ['candidate', null],
};

test('what is about to be brought in is there again when the page is opened anew', async () => {
  await keepDraft(DRAFT);
  expect(await readDraft()).toEqual(DRAFT);
  await keepDraft(null);
  expect(await readDraft()).toBeNull();
  // Once its rows are in the list it waits no longer, whatever happens to the page in that moment.
  await keepDraft(DRAFT);
  await keepRequests({ put: [row(1)], remove: [], endsDraft: true });
  expect([await readDraft(), (await readRequests()).length]).toEqual([null, 1]);
});

test('a row that is being typed is there again when the page is opened anew, and goes with its series and its time', async () => {
  await keepTyped(row(1, { series: NOVEMBER }));
  await eraseSeries(JUNE);
  expect(await readTyped()).toEqual(row(1, { series: NOVEMBER }));
  await eraseSeries(NOVEMBER);
  expect(await readTyped()).toBeNull();
  await retention.set({ ...DEFAULT_RETENTION, lookedOn: today(-1), steadySince: today(-9) });
  await keepTyped(row(1));
  await forget();
  expect(await readTyped()).toEqual(row(1));
  await writeKept('typed', { row: row(1), series: JUNE, at: '2020-06-01T10:00:00+01:00' });
  await forget();
  expect(await readTyped()).toBeNull();
});

const about = {
  series: JUNE,
  centre: null,
  syllabus: PHYSICS,
  assessment: '',
  titles: {},
  service: null,
} as const;
const known = async () => (await factsFor(about)).facts.consents;

test('consents of the list and those recorded beside a form are known to the form; none at all is not "nobody"', async () => {
  expect(await known()).toBeNull();
  await keepRequests({
    put: [row(7, { consent }), row(8), row(9, { consent, series: NOVEMBER })],
    remove: [],
  });
  await consents.set([{ series: JUNE, syllabus: PHYSICS, candidate: '0713' as CandidateNumber, at: NOW }]);
  expect(await known()).toEqual(['0713', '0007']);
});

test('with its series a list is deleted, and the consents of it; another series keeps its own', async () => {
  await keepRequests({ put: [row(1), row(2, { series: NOVEMBER })], remove: [] });
  await consents.set(
    ([JUNE, NOVEMBER] as const).map((series) => ({
      series,
      syllabus: PHYSICS,
      candidate: '0713' as CandidateNumber,
      at: NOW,
    })),
  );
  await keepDraft({ ...DRAFT, series: NOVEMBER });
  expect((await seriesWithPapers()).sort()).toEqual([JUNE, NOVEMBER].sort());
  await eraseSeries(JUNE);
  expect(await seriesWithPapers()).toEqual([NOVEMBER]);
  expect(await readDraft()).not.toBeNull();
  await keepDraft(DRAFT);
  await eraseSeries(JUNE);
  expect(await readDraft()).toBeNull();
  expect((await readRequests()).map(({ series }) => series)).toEqual([NOVEMBER]);
  expect((await consents.get()).map(({ series }) => series)).toEqual([NOVEMBER]);
});

test('rows, consents and a list never brought in that were kept long enough are forgotten, newer ones stay', async () => {
  await retention.set({ ...DEFAULT_RETENTION, lookedOn: today(-1), steadySince: today(-9) });
  await keepRequests({ put: [row(1), { ...row(2), id: ID_OF_2020 }], remove: [] });
  const said = { series: JUNE, syllabus: PHYSICS } as const;
  await consents.set([
    { ...said, candidate: '0713' as CandidateNumber, at: '2020-06-01T10:00:00+01:00' as Instant },
    { ...said, candidate: '0714' as CandidateNumber, at: `${today(-2)}T10:00:00+01:00` as Instant },
  ]);
  await keepDraft(DRAFT);
  await forget();
  expect(await readDraft()).toEqual(DRAFT);
  await writeKept('draft', { ...DRAFT, at: '2020-06-01T10:00:00+01:00' });
  await forget();
  expect(await readDraft()).toBeNull();
  expect((await readRequests()).map(({ line }) => line)).toEqual([1]);
  expect((await consents.get()).map(({ candidate }) => candidate)).toEqual(['0714']);
});
