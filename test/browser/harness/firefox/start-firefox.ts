import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SCREEN } from '@/lib/practice/launch/open-browser';
import { until } from '../officer';
import { connect } from './connection';
import { ADDRESS, EXTENSION_ID, makeProfile } from './profile';
import { tabOf } from './tab';

/** The built extension, as it is shipped. */
const EXTENSION = resolve(import.meta.dirname, '../../../../.output/firefox-mv3');

export type Firefox = Awaited<ReturnType<typeof startFirefox>>;

/** What a script answers that was asked for a text. */
interface Told {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/**
 * Starts Firefox with the built extension on the practice portal, and nothing remembered. Close it, or it goes on for
 * ever.
 */
export async function startFirefox({ proxyPort }: { proxyPort: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'enquiry-assistant-firefox-'));
  const [profile, downloads] = ['profile', 'downloads'].map((name) => join(folder, name)) as [string, string];
  mkdirSync(downloads);
  makeProfile(profile, { proxyPort, downloads });
  const program = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(program, ['-headless', '--no-remote', ...remote, '-profile', profile]);
  const ended = new Promise((end) => firefox.once('close', end));
  const end = async () => {
    firefox.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const connection = await addressOf(firefox)
    .then(connect)
    .catch(async (fault) => {
      await end();
      throw fault;
    });
  const { send } = connection;
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });

  const evaluate = async <T>(context: string | undefined, expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<Told>('script.evaluate', {
      expression: `(async () => JSON.stringify(await ${expression}) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value);
  };
  /** What Firefox's own window knows of the extension. */
  const state = async (): Promise<string> => {
    const scope = { 'moz:scope': 'chrome' };
    const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', scope);
    return evaluate(
      contexts[0]?.context,
      `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.backgroundState`,
    );
  };
  return {
    downloads,
    /** The address of a page of the extension. */
    own: (page: string) => `moz-extension://${ADDRESS}/${page}`,
    /** Asks the browser's interface for extensions, in a tab with a page of ours. */
    ask: <T>({ context }: { context: string }, expression: string) => evaluate<T>(context, expression),
    /** Nobody speaks to the background until it sleeps: after two seconds here, else after thirty. */
    asleep: () => until(async () => (await state()) === 'stopped', 'the background to fall asleep'),
    /** A new tab of the size the assistant must fit. */
    async tab() {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.setViewport', { context, viewport: SCREEN });
      return tabOf(connection, context);
    },
    close: end,
  };
}

/** The address Firefox prints when it is ready. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    firefox.stderr?.on('data', (text) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    firefox.once('error', failed);
    firefox.once('close', () => failed(new Error(`Firefox did not start: ${said}`)));
  });
}
