import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceFrom } from '../portal/corpus/dice';
import { everythingKept, type Kept, killAndReturn, send, WAYS, type Write } from './harness/crash';
import { faultsOf } from './harness/crash-faults';
import { gone, see, until } from './harness/officer';
import { openRegister, type Register } from './harness/register';

/** `npm run crashes -- --runs 1000 --seed 7` runs it for long; a failure names its seed, its run and what was killed. */
const RUNS = Number(process.env.CRASH_RUNS ?? 10);
const SEED = Number(process.env.CRASH_SEED ?? 7);
const SERIES = ['2023-06', '2023-11', '2024-03'] as const;
/** Longer than a burst of writes takes. Milliseconds. */
const LATEST = 120;

let office: Register;
beforeAll(async () => {
  office = await openRegister('modern');
  await office.list();
  await see(office.rows('Amina Khan'));
});
afterAll(() => office?.close());

test(
  `killed ${RUNS} times while it writes, it loses, halves and doubles nothing (seed ${SEED})`,
  async () => {
    const dice = diceFrom(SEED);
    const began = Date.now();
    const count = { asked: 0, acknowledged: 0, restores: 0, deleted: 0 };
    let page = office.tracker();
    let { kept, file } = await everythingKept(page);
    const first = { kept, file };
    for (let run = 0; run < RUNS; run += 1) {
      const way = WAYS[run % WAYS.length] ?? 'browser';
      const where = `seed ${SEED}, run ${run}, ${way} killed`;
      const isRestore = run % 7 === 6;
      const writes = isRestore ? [] : writesFor(kept, `s${SEED}r${run}`, dice);
      const acknowledged = new Set<string>();
      if (isRestore) await beginRestore(page, first.file);
      else await send(page, writes, (mark) => acknowledged.add(mark));
      await new Promise((go) => setTimeout(go, dice.number(LATEST)));
      page = await killAndReturn(office.browser, page, way);
      await restoreEnded(page);
      const now = await everythingKept(page);
      if (isRestore) expect([listed(kept), listed(first.kept)], where).toContainEqual(listed(now.kept));
      else expect(faultsOf({ before: kept, writes, acknowledged, after: now.kept }), where).toEqual([]);
      if (await hasPutBack(page)) count.deleted += 1;
      expect(await page.locator('[data-set-aside], [data-loss]').allInnerTexts(), where).toEqual([]);
      kept = now.kept;
      count.asked += writes.length;
      count.acknowledged += acknowledged.size;
      count.restores += Number(isRestore);
    }
    expect(count.acknowledged).toBeGreaterThan(0);
    const seconds = Math.round((Date.now() - began) / 1000);
    if (process.env.CRASH_RUNS)
      console.log(
        `seed ${SEED}: killed ${RUNS} times in ${seconds} s; ${count.acknowledged} of ${count.asked} changes acknowledged, ${count.restores} restores; the browser deleted its databases ${count.deleted} times; nothing lost, halved or doubled`,
      );
  },
  RUNS * 15_000 + 60_000,
);

/** A burst of changes of every kind. */
function writesFor(kept: Kept, run: string, dice: ReturnType<typeof diceFrom>): Write[] {
  const ids = kept.enquiries.map(({ id }) => id);
  const moving = ids[dice.number(ids.length)] ?? '';
  return Array.from({ length: 4 + dice.number(20) }, (_, at): Write => {
    const mark = `${run}.${at}`;
    const series = SERIES[dice.number(SERIES.length)] ?? '2023-06';
    const id = ids[dice.number(ids.length)] ?? '';
    if (at === 1) return { mark, name: 'enquiry-moved', request: { id: moving, series } };
    if (at % 5 === 0)
      return {
        mark,
        name: 'enquiry-added',
        request: { series, first: { state: 'saved', officeNotes: mark } },
      };
    if (at % 5 === 3) {
      const request = {
        enquiry: run,
        rule: mark,
        subject: mark,
        reason: mark,
        at: '2026-06-01T10:00:00+01:00',
      };
      return { mark, name: 'dismiss', request };
    }
    return {
      mark,
      name: 'enquiry-typed',
      request: { id, change: { outcome: mark, officeNotes: mark }, seen: {} },
    };
  });
}

async function beginRestore(page: Page, file: Buffer) {
  const input = page.locator('[data-action="restore"] input');
  await input.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: file });
  await page.locator('[data-action="restore-now"]').click();
}

/** A page that was not killed itself ends what it began, and only then it is known what came of it. */
async function restoreEnded(page: Page) {
  const going = page.locator('[data-working], [data-action="restore-now"]');
  await until(async () => (await going.count()) === 0, 'the restore to end');
}

/** The browser may have deleted its databases, torn by a kill: then the page says what was put back, until it is read. */
async function hasPutBack(page: Page): Promise<boolean> {
  const notice = page.locator('[data-loss="put-back"]');
  if ((await notice.count()) === 0) return false;
  await page.locator('[data-action="loss-seen"]').click();
  await gone(notice);
  return true;
}

/** What counts in it, as text: enquiries with their logs, and findings set aside. */
function listed({ enquiries, parts }: Kept): string {
  return JSON.stringify([enquiries, parts.dismissals ?? null]);
}
