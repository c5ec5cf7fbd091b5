import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';

/** The size of screen the assistant must fit: still common in schools. Pixels. */
export const SCREEN = { width: 1366, height: 768 };

/** How a browser reaches the practice portal under the real host names. */
export interface PortalAccess {
  /** Port of its CONNECT proxy on this computer. */
  proxyPort: number;
  /** Base64 SHA-256 of its certificate's public key. */
  spki: string;
}

export interface BrowserOptions {
  /** The browser's program file. */
  executablePath: string;
  /** The folder of the built extension. */
  extension: string;
  portal: PortalAccess;
  headless: boolean;
  /** Where the browser keeps its memory; without one it starts with none and leaves none. */
  profile?: string;
  /** The zone the computer seems to be in, such as `Asia/Karachi`; without one, the one it is in. */
  timezone?: string;
}

export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** Closes the browser and removes the memory it kept for this run. */
  close(): Promise<void>;
}

/**
 * Starts a browser with the extension in it and the practice portal behind the two hosts of Direct.
 * Chrome and Edge take no extension from the command line since version 137, so it is loaded over the
 * debugging pipe; browsers that refuse that get it the old way.
 * @throws when the browser does not start, or takes the extension neither way
 */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'enquiry-assistant-browser-'));
  const forget = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context: BrowserContext | undefined;
  const close = async () => {
    // The person may have closed it already.
    await context?.close().catch(() => undefined);
    forget();
  };
  try {
    context = await withExtension(profile, options);
    const worker = await workerOf(context);
    return { context, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function withExtension(profile: string, options: BrowserOptions): Promise<BrowserContext> {
  const { extension } = options;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no built extension in ${extension}. Build it with "npm run build".`);
  const context = await launch(profile, options, ['--enable-unsafe-extension-debugging']);
  try {
    await loadOverPipe(context, extension);
    return context;
  } catch {
    await context.close();
    return launch(profile, options, [
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
    ]);
  }
}

async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging connection of its own.');
  // Not in the protocol's published types yet.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: extension });
}

function launch(profile: string, options: BrowserOptions, args: string[]): Promise<BrowserContext> {
  const { executablePath, headless, portal, timezone } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? SCREEN : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Whoever started the browser also ends it, and removes its memory after it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--proxy-server=127.0.0.1:${portal.proxyPort}`,
      `--ignore-certificate-errors-spki-list=${portal.spki}`,
      // Keeps the browser from warning about the two lines above.
      '--test-type',
      '--disable-quic',
      '--lang=en-GB',
      ...args,
    ],
    env: { ...process.env, ...(timezone !== undefined && { TZ: timezone }) },
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}
