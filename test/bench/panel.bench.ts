import type { Page } from 'playwright';
import { startPortal } from '@/lib/practice/server';
import { buildExtension } from '@/lib/practice/set-up/build.mjs';
import { startBrowser } from '../browser/harness/start-browser';
import { familyAt, LISTS, longForm, numberAt } from './long-pages';
import { longestTask } from './our-tasks';

const CLICKS = 20;
/** Between two clicks of an officer who ticks one candidate after another (milliseconds). */
const PAUSE = 200;

interface Expected {
  selector: string;
  words: string;
  /** False: the words are to go. */
  there: boolean;
}
declare global {
  interface Window {
    expect(expected: Expected): void;
    /** Milliseconds from the officer's click to the panel that knows of it; null until then. */
    took: number | null;
  }
}

/**
 * Prints, for every kind of list and every length, how long the panel of the production build takes to change after
 * a trusted click on a tick box, and the longest task of ours from loading the page to the last click.
 */
export async function bench(): Promise<void> {
  await buildExtension('chrome');
  const pages = LISTS.flatMap((list) =>
    list.sizes.map((size) => ({ name: list.name, size, html: longForm(list, size) })),
  );
  const path = (index: number): string => `/bench/${index}`;
  const extraPages = Object.fromEntries(pages.map(({ html }, index) => [path(index), html]));
  const portal = await startPortal({ extraPages });
  const browser = await startBrowser({ portal });
  try {
    console.log(`Chromium ${browser.context.browser()?.version()}, ${CLICKS} trusted clicks each\n`);
    console.log(line('list', 'candidates', 'median', 'p95', 'longest task'));
    for (const [index, { name, size }] of pages.entries()) {
      const page = await browser.page();
      const open = () => page.goto(new URL(path(index), portal.url).href).then(() => ready(page));
      await open();
      const times = (await ticks(page, size)).sort((a, b) => a - b);
      const longest = await longestTask(page, async () => {
        await open();
        await ticks(page, size, 5);
      });
      const at = (share: number): string => ms(times[Math.ceil(share * times.length) - 1] ?? 0);
      console.log(line(name, String(size), at(0.5), at(0.95), ms(longest)));
      await page.close();
    }
  } finally {
    await browser.close();
    await portal.stop();
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function line(name: string, ...figures: string[]): string {
  return name.padEnd(16) + figures.map((figure) => figure.padStart(14)).join('');
}

async function ready(page: Page): Promise<void> {
  await page
    .locator('enquiry-assistant [data-panel][data-page="create-enquiry"] [data-count="pass"]')
    .waitFor();
  await page.waitForTimeout(1_000);
  // After installing, the welcome page opens over the first of all pages; what lies under another is answered late.
  await page.bringToFront();
}

/** Ticks a candidate and takes the tick away, then the next one; without candidates, a component. */
async function ticks(page: Page, size: number, clicks = CLICKS): Promise<number[]> {
  await page.evaluate(watch);
  const times: number[] = [];
  for (let index = 0; index < clicks; index += 1) {
    const row = 1 + Math.floor(index / 2);
    const box = page.locator(`[data-tick="${size > 0 ? numberAt(row) : '22'}"]`);
    await box.scrollIntoViewIfNeeded();
    await page.waitForTimeout(PAUSE);
    const place = await box.boundingBox();
    if (!place) throw new Error('The tick box cannot be seen.');
    const [selector, words] =
      size > 0 ? ['[data-note-preview]', familyAt(row)] : ['[data-rule="multiple-choice-not-reviewed"]', ''];
    await page.evaluate((expected) => window.expect(expected), { selector, words, there: index % 2 === 0 });
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    const took = await page.waitForFunction(() => window.took, null, { polling: 50 });
    times.push((await took.jsonValue()) ?? 0);
  }
  return times;
}

/** Runs in the page: notes when the panel says what it is expected to say, or says it no longer. */
function watch(): void {
  const root = document.querySelector('enquiry-assistant')?.shadowRoot;
  if (!root) throw new Error('The assistant is not there.');
  let clicked = 0;
  let expected: Expected | null = null;
  window.expect = (next) => {
    expected = next;
    window.took = null;
  };
  const look = (): void => {
    if (!expected || window.took !== null) return;
    const part = root.querySelector(expected.selector);
    const isThere = part?.textContent?.includes(expected.words) ?? false;
    if (isThere === expected.there) window.took = performance.now() - clicked;
  };
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true });
  new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
}
