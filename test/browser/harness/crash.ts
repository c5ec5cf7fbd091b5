import type { Page } from 'playwright';
import { download } from './download';
import { see, until } from './officer';
import type { TestBrowser } from './start-browser';

/** What is killed: the background, the extension as a whole by an update, a tab by hand or by a fault, the browser. */
export const WAYS = ['background', 'extension', 'tab', 'tab-fault', 'browser'] as const;
export type Way = (typeof WAYS)[number];

/** A change asked for by the page of enquiries. `mark` is found again in what is kept. */
export type Write = { mark: string } & (
  | { name: 'enquiry-added'; request: { series: string; first: { state: 'saved'; officeNotes: string } } }
  | {
      name: 'enquiry-typed';
      request: { id: string; change: { outcome: string; officeNotes: string }; seen: object };
    }
  | { name: 'enquiry-moved'; request: { id: string; series: string } }
  | { name: 'dismiss'; request: { [field: string]: string } }
);

/** What a backup file holds, as far as it is looked at. */
export interface Kept {
  enquiries: { id: string; series: string | null; events: { change: Record<string, unknown> }[] }[];
  parts: { dismissals?: { data: { reason: string }[] } };
}

/** Sends changes, all at once or one after another, and calls back with the mark of each that is acknowledged. */
export async function send(page: Page, writes: readonly Write[], heard: (mark: string) => void) {
  await page.exposeFunction('heard', heard).catch(() => undefined);
  await page.evaluate(
    `void ${JSON.stringify(writes)}.forEach(async ({ mark, name, request }) => {
      const reply = await chrome.runtime.sendMessage({ name, request });
      if (reply?.ok) heard(mark);
    })`,
  );
}

/** Kills in one of the ways, brings back what was killed, and gives the page of enquiries, awake and ready. */
export async function killAndReturn(browser: TestBrowser, page: Page, way: Way): Promise<Page> {
  if (way === 'browser') await browser.kill();
  else if (way === 'tab') await page.close();
  else if (way === 'extension') await browser.installAgain();
  else {
    const session = await page.context().newCDPSession(page);
    if (way === 'background') {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    } else {
      const ended = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await ended;
    }
  }
  const next = way === 'background' ? page : await trackerAgain(browser, page);
  // Whatever was cut off is ended before the background answers.
  await next.evaluate("chrome.runtime.sendMessage({ name: 'taught', request: null })");
  return next;
}

async function trackerAgain(browser: TestBrowser, old: Page): Promise<Page> {
  await old.close().catch(() => undefined);
  let page: Page | undefined;
  const open = async () => {
    page = await browser.tracker().catch(() => undefined);
    return page !== undefined && (await page.evaluate<boolean>("typeof chrome?.runtime?.id === 'string'"));
  };
  await until(open, 'the page of enquiries to open again');
  if (!page) throw new Error('The page of enquiries did not open again.');
  return page;
}

/** Everything that is kept, as a backup has it. */
export async function everythingKept(page: Page): Promise<{ file: Buffer; kept: Kept }> {
  const make = page.locator('[data-action="backup"]');
  await see(make);
  const { bytes } = await download(page, () => make.click());
  return { file: bytes, kept: JSON.parse(bytes.toString()).content };
}
