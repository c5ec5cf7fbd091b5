import type { Page } from 'playwright';
import { writeBackup } from '@/lib/export/backup/backup-file';
import type { Instant } from '@/lib/model/calendar-date';
import { startPortal } from '@/lib/practice/server';
import { buildExtension } from '@/lib/practice/set-up/build.mjs';
import { download } from '../browser/harness/download';
import { startBrowser, type TestBrowser } from '../browser/harness/start-browser';
import { keptEnquiries } from './kept-enquiries';

const SIZE = 10_000;
const TURNS = 7;
/** Between two turns, for what the turn before left to the background. Milliseconds. */
const QUIET = 2_500;
/** Runs in a page before anything else of it: notes when something is first there, and how long the page was busy at most. */
const WATCH = `
  globalThis.waitedFor = (fits) => new Promise((there) => {
    const look = () => document.querySelector(fits) ? there(performance.now()) : requestAnimationFrame(look);
    look();
  });
  globalThis.busiest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busiest = Math.max(busiest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;
const POPUP_WHOLE = 'section[aria-labelledby="due"] > :is(p:not(.quiet), ul)';

/**
 * Prints how the built extension does with ten thousand enquiries on the disk, in milliseconds: the popup beside an
 * empty one, the page of enquiries until its first rows, the filters in it, and the files it saves.
 */
export async function bench(): Promise<void> {
  await buildExtension('chrome');
  const portal = await startPortal();
  const browser = await startBrowser({ portal });
  try {
    console.log(`Chromium ${browser.context.browser()?.version()}, ${SIZE} enquiries, median of ${TURNS}\n`);
    const empty = await popup(browser);
    line('page of enquiries: empty', await firstOf(browser, '.empty'));
    await fill(await browser.tracker());
    const full = await popup(browser);
    line('popup: buttons and deadlines, empty', empty.ready);
    line('popup: buttons and deadlines', full.ready, `${(full.ready / empty.ready).toFixed(2)} x empty`);
    line('popup: all of it, empty', empty.whole);
    line('popup: all of it', full.whole, `${(full.whole / empty.whole).toFixed(2)} x empty`);
    line('popup: longest it did not answer', full.busiest);
    line('page of enquiries: first rows', await firstOf(browser, '[data-enquiry]'));
    line('page of enquiries: all of it', await firstOf(browser, '[data-keep-safe]'));
    const page = await watched(browser, 'tracker', '[data-enquiry]');
    await page.evaluate("waitedFor('[data-keep-safe]')");
    await filters(page);
    await files(page);
    await oneByOne(page);
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** As if from a backup: all are written by the background, as the officer would have it. */
async function fill(page: Page): Promise<void> {
  const content = { enquiries: keptEnquiries(SIZE), parts: {} };
  const text = await writeBackup(
    content,
    { madeAt: '2023-09-22T12:00:00+00:00' as Instant, program: '0' },
    null,
  );
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('[data-action="restore"] input').setInputFiles(file);
  await page.locator('[data-action="restore-now"]').click();
  await page.locator('[data-keep-said="done"]').waitFor({ timeout: 120_000 });
  await page.close();
}

async function popup(browser: TestBrowser): Promise<{ ready: number; whole: number; busiest: number }> {
  const turns: { ready: number; whole: number; busiest: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await watched(browser, 'popup', 'nav [data-action]');
    const ready = await page.evaluate<number>("waitedFor('[data-deadline]')");
    const whole = await page.evaluate<number>(`waitedFor('${POPUP_WHOLE}')`);
    turns.push({ ready, whole, busiest: await page.evaluate<number>('busiest') });
    await page.close();
  }
  return {
    ready: median(turns.map((one) => one.ready)),
    whole: median(turns.map((one) => one.whole)),
    busiest: median(turns.map((one) => one.busiest)),
  };
}

async function firstOf(browser: TestBrowser, fits: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await watched(browser, 'tracker', 'main');
    times.push(await page.evaluate<number>(`waitedFor('${fits}')`));
    await page.close();
  }
  return median(times);
}

async function filters(page: Page): Promise<void> {
  const choose = (name: string, value: string) => `
    const box = document.querySelector('[data-filter="${name}"]');
    box.value = '${value}';
    box.dispatchEvent(new Event('change', { bubbles: true }));`;
  const word = `
    const box = document.querySelector('[data-find]');
    box.value = 'layla';
    box.dispatchEvent(new Event('input', { bubbles: true }));`;
  line('filter: overdue, the first time', await timed(page, choose('due', 'overdue')));
  await timed(page, choose('due', 'all'));
  line('filter: overdue, again', await timed(page, choose('due', 'overdue')));
  await timed(page, choose('due', 'all'));
  line('filter: by service', await timed(page, choose('service', '2S')));
  await timed(page, choose('service', 'all'));
  line('filter: a word', await timed(page, word));
  await timed(page, word.replace('layla', ''));
}

async function files(page: Page): Promise<void> {
  for (const kind of ['csv', 'xlsx', 'excel-csv']) {
    await page.evaluate(`globalThis.told = new Set();
      new MutationObserver(() => told.add(document.querySelector('.take progress')?.value))
        .observe(document.querySelector('.take'), { subtree: true, childList: true, attributes: true })`);
    const began = Date.now();
    const { bytes } = await download(page, () => page.locator(`[data-action="export-${kind}"]`).click());
    const told = await page.evaluate<number>('told.size');
    line(
      `file: ${kind}`,
      Date.now() - began,
      `${Math.round(bytes.length / 1000)} kB, ${told} words of progress`,
    );
  }
}

/** Changes by the background one after another, as a spreadsheet of requests would make them. */
async function oneByOne(page: Page): Promise<void> {
  const took = await page.evaluate<number>(`(async () => {
    const began = performance.now();
    for (let at = 0; at < 200; at += 1) await chrome.runtime.sendMessage({
      name: 'enquiry-added', request: { series: '2023-06', first: { state: 'saved' } } });
    return performance.now() - began;
  })()`);
  line('one enquiry more, of 200', took / 200);
}

async function watched(browser: TestBrowser, name: 'popup' | 'tracker', there: string): Promise<Page> {
  await new Promise((rested) => setTimeout(rested, QUIET));
  const page = await browser.page();
  await page.addInitScript(WATCH);
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  await page.locator(there).first().waitFor({ timeout: 60_000 });
  return page;
}

/** Until what an action causes is drawn and laid out. */
function timed(page: Page, act: string): Promise<number> {
  return page.evaluate(`(async () => {
    await new Promise((quiet) => setTimeout(quiet, 200));
    const began = performance.now();
    ${act}
    await new Promise((drawn) => setTimeout(drawn));
    document.body.getBoundingClientRect();
    return performance.now() - began;
  })()`);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function line(name: string, figure: number, more = ''): void {
  console.log(`${name.padEnd(40)}${figure.toFixed(figure < 10 ? 1 : 0).padStart(8)}   ${more}`);
}
