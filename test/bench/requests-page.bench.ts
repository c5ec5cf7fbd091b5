import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { startPortal } from '@/lib/practice/server';
import { buildExtension } from '@/lib/practice/set-up/build.mjs';
import { mustRun, tool } from '@/lib/practice/set-up/command.mjs';
import { startBrowser } from '../browser/harness/start-browser';
import { handedInList } from './handed-in-list';

const SIZES = [60, 10_000];
const TURNS = 3;
const PAGE = ['build', '--config', 'entrypoints/request-page/vite.config.mjs'];

/** Milliseconds, but for the last. */
interface Turn {
  /** From the paste until its columns and lines were read. */
  read: number;
  /** From the press on Bring in until the first rows are drawn. */
  drawn: number;
  /** From the same press until every row is checked and what is in sight is drawn anew. */
  checked: number;
  longest: number;
  /** How often the bar of progress moved. */
  moves: number;
}

/** Done in the page itself: nothing but the page's own work is between two times. */
const PASTE = `async (text) => {
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const seen = new Set();
  const bars = new MutationObserver(() => {
    for (const bar of document.querySelectorAll('progress')) seen.add(bar.value + ' ' + bar.max);
  });
  bars.observe(document.body, { subtree: true, childList: true, attributes: true });
  // Frames would be told late where the page is out of sight.
  const until = (fits) => new Promise((there) => {
    const look = () => fits() && (changes.disconnect(), there());
    const changes = new MutationObserver(look);
    changes.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
  const find = (what) => document.querySelector(what);
  const pasted = new DataTransfer();
  pasted.setData('text/plain', text);
  const began = performance.now();
  find('[data-paste]').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
  );
  await until(() => find('[data-action="take-requests"]:not(:disabled)'));
  const read = performance.now() - began;
  const pressed = performance.now();
  find('[data-action="take-requests"]').click();
  await until(() => find('[data-request]'));
  const drawn = performance.now() - pressed;
  await until(() => find('[data-request]:not([data-verdict="unchecked"])') && !find('[data-working]'));
  const checked = performance.now() - pressed;
  await new Promise((last) => setTimeout(last, 300));
  tasks.disconnect();
  bars.disconnect();
  find('[data-action="remove-shown"]').click();
  await until(() => !find('[data-request]') && find('[data-paste]:not(:disabled)'));
  return { read, drawn, checked, longest, moves: seen.size };
}`;

/**
 * Prints how long a pasted list takes in a real browser until it is read, checked and drawn, and for how long the page
 * did not answer at most: in the built extension, and in the page for computers without it. To reach: 3 s and 50 ms.
 */
export async function bench(): Promise<void> {
  await buildExtension('chrome');
  await mustRun('The page could not be built.', ...tool('vite/bin/vite.js', PAGE));
  const portal = await startPortal();
  const browser = await startBrowser({ portal });
  try {
    console.log(`Chromium ${browser.context.browser()?.version()}, median of ${TURNS}\n`);
    const tracker = await browser.tracker();
    await tracker.evaluate("location.hash = '#requests'");
    await measure('in the extension', tracker);
    await tracker.close();
    const alone = await browser.page();
    await alone.goto(pathToFileURL('.output/page/enquiry-assistant.html').href);
    await measure('in the page alone', alone);
  } finally {
    await browser.close();
    await portal.stop();
  }
}

async function measure(where: string, page: Page): Promise<void> {
  // A page out of sight is given little time.
  await page.bringToFront();
  await page.locator('[data-paste]:not(:disabled)').waitFor();
  for (const size of SIZES) {
    const turns: Turn[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      turns.push(await page.evaluate<Turn>(`(${PASTE})(${JSON.stringify(handedInList(size))})`));
    const of = (name: keyof Turn) => median(turns.map((one) => one[name])).toFixed(0);
    console.log(
      `${where}, ${size} rows: read ${of('read')} ms; first rows drawn ${of('drawn')} ms, all checked ${of('checked')} ms ` +
        `after Bring in; longest task ${longest(turns)}; progress moved ${of('moves')} times`,
    );
  }
}

/** The browser tells only of tasks from 50 ms on. */
function longest(turns: readonly Turn[]): string {
  const most = median(turns.map((one) => one.longest));
  return most === 0 ? 'under 50 ms' : `${most.toFixed(0)} ms`;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
