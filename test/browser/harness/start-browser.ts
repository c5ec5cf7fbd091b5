import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright';
import { type OpenBrowser, openBrowser, type PortalAccess, SCREEN } from '@/lib/practice/launch/open-browser';

/** The built extension, as it is shipped. */
const EXTENSION = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export interface StartBrowserOptions {
  portal: PortalAccess;
  /** The zone the computer seems to be in, such as `Asia/Karachi`. */
  timezone?: string;
  /** A folder with what an earlier browser remembered; it is left there. Without one nothing is remembered. */
  profile?: string;
}

export interface TestBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** A new tab of the size the assistant must fit. */
  page(): Promise<Page>;
  /** The popup, as a tab. */
  popup(): Promise<Page>;
  /** The tracker page. */
  tracker(): Promise<Page>;
  /** Puts the extension into the running browser once more, as an update does. */
  installAgain(): Promise<void>;
  /** Ends the browser and starts it again with all it remembers. Old pages and workers are gone. */
  restart(): Promise<void>;
  /** Kills the browser in the middle of whatever it does, and starts it again with what is on the disk. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the built extension on the practice portal. One at a time: tests run one after another. */
export async function startBrowser({ portal, timezone, profile }: StartBrowserOptions): Promise<TestBrowser> {
  const memory = profile ?? mkdtempSync(join(tmpdir(), 'enquiry-assistant-test-browser-'));
  const start = () =>
    openBrowser({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      extension: EXTENSION,
      portal,
      headless: true,
      profile: memory,
      ...(timezone !== undefined && { timezone }),
    });
  const forget = () => {
    if (profile === undefined) rmSync(memory, { recursive: true, force: true, maxRetries: 5 });
  };
  let browser: OpenBrowser = await start().catch((error) => {
    forget();
    throw error;
  });
  const page = async () => {
    const opened = await browser.context.newPage();
    await opened.setViewportSize(SCREEN);
    return opened;
  };
  const ownPage = async (name: string) => {
    const opened = await page();
    await opened.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    return opened;
  };
  return {
    get context() {
      return browser.context;
    },
    get worker() {
      return browser.worker;
    },
    get extensionId() {
      return browser.extensionId;
    },
    page,
    popup: () => ownPage('popup'),
    tracker: () => ownPage('tracker'),
    async installAgain() {
      const session = await browser.context.browser()?.newBrowserCDPSession();
      // Not in the protocol's published types yet.
      const send = session?.send.bind(session) as
        | ((method: string, params: object) => Promise<unknown>)
        | undefined;
      await send?.('Extensions.loadUnpacked', { path: EXTENSION });
    },
    async restart() {
      await browser.close();
      browser = await start();
    },
    async kill() {
      const session = await browser.context.browser()?.newBrowserCDPSession();
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const ended = browser.context.waitForEvent('close');
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await ended;
      browser = await start();
    },
    async close() {
      await browser.close();
      forget();
    },
  };
}
