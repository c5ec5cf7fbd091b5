import type { CDPSession, Page } from 'playwright';
import { startPortal } from '@/lib/practice/server';
import { buildExtension } from '@/lib/practice/set-up/build.mjs';
import { startBrowser } from '../browser/harness/start-browser';

const VISITS = 15;
/** After the panel is there, until the page is surely at rest (milliseconds). */
const REST = 800;

/** Pages of Direct that are none of ours, without scripts of their own: every script that runs there is the assistant's. */
const PAGES = [
  { name: 'news', html: news(20) },
  { name: 'list of 300 rows', html: news(20) + list(300) },
  { name: 'list of 3,000 rows', html: news(20) + list(3000) },
];

/** What runs script, as the browser's own trace names it. */
const RUNS = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor, which other programs take nothing from; microseconds. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/**
 * Prints what the assistant's script costs on pages of Direct that are none of ours, in milliseconds of the processor:
 * until the page is loaded, and after. The first visit is that of a browser that has just been started.
 */
export async function bench(): Promise<void> {
  await buildExtension('chrome');
  const extraPages = Object.fromEntries(PAGES.map(({ html }, index) => [`/other/${index}`, html]));
  const portal = await startPortal({ extraPages });
  const browser = await startBrowser({ portal });
  try {
    console.log(`Chromium ${browser.context.browser()?.version()}, ${VISITS} visits each\n`);
    console.log(line('page', 'first: before', 'after load', 'median: before', 'after load'));
    for (const [index, { name }] of PAGES.entries()) {
      const page = await browser.page();
      const session = await page.context().newCDPSession(page);
      const url = new URL(`/other/${index}`, portal.url).href;
      const costs: { before: number; after: number }[] = [];
      for (let visit = 0; visit < VISITS; visit += 1) costs.push(costOf(await traced(session, page, url)));
      const [first] = costs;
      console.log(
        line(
          name,
          ms(first?.before ?? 0),
          ms(first?.after ?? 0),
          ms(median(costs.map(({ before }) => before))),
          ms(median(costs.map(({ after }) => after))),
        ),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await portal.stop();
  }
}

async function traced(session: CDPSession, page: Page, url: string): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await page.goto(url);
  await page.locator('enquiry-assistant [data-panel]').waitFor();
  await page.waitForTimeout(REST);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', take);
  return events;
}

/** What script cost before and after the page was loaded, in milliseconds. */
function costOf(events: readonly TraceEvent[]): { before: number; after: number } {
  const start = events.find(({ args }) => args.data?.url?.endsWith('/content-scripts/direct.js'));
  if (!start) throw new Error('The assistant is not on the page.');
  const here = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const load = here.find(({ name, ts }) => name === 'loadEventStart' && ts > start.ts);
  if (!load) throw new Error('The page was not loaded.');
  const runs = here.filter(({ name, ph, ts }) => RUNS.includes(name) && ph === 'X' && ts >= start.ts);
  const outer = runs.filter((one) => !runs.some((other) => other !== one && holds(other, one)));
  const cost = (some: readonly TraceEvent[]): number =>
    some.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  return {
    before: cost(outer.filter(({ ts }) => ts < load.ts)),
    after: cost(outer.filter(({ ts }) => ts >= load.ts)),
  };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function line(name: string, ...figures: string[]): string {
  return [name.padEnd(20), ...figures.map((figure) => figure.padStart(16))].join('');
}

function news(paragraphs: number): string {
  const words = 'Key dates for the series and what centres have to do next.';
  const text = Array.from({ length: paragraphs }, (_, at) => `<h2>Notice ${at}</h2><p>${words}</p>`).join('');
  return `<!doctype html><html lang="en"><title>News</title><nav><a href="/">Home</a></nav><main><h1>News</h1>${text}</main>`;
}

function list(rows: number): string {
  const row = (at: number): string =>
    `<tr><td>${at}</td><td>Timetable ${at}</td><td><a href="#${at}">Open</a></td></tr>`;
  const body = Array.from({ length: rows }, (_, at) => row(at)).join('');
  return `<table><thead><tr><th>No.</th><th>Document</th><th></th></tr></thead><tbody>${body}</tbody></table>`;
}
