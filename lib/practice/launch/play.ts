import { resolve } from 'node:path';
import { type Portal, startPortal } from '../server';
import { StepError, takeSteps } from '../set-up/steps.mjs';
import { skins } from '../skins';
import { takeTour } from '../tour/take-tour';
import { type OpenBrowser, openBrowser } from './open-browser';
import { showWindow } from './show-window';

const ROOT = resolve(import.meta.dirname, '../../..');
const TOUR = resolve(ROOT, '.output/tour');
const README_PICTURES = resolve(ROOT, '.github/pictures');

export interface PlayOptions {
  executablePath: string;
  headless: boolean;
  /** On the tour, renew the pictures README shows. */
  pictures: boolean;
  skin: string;
  port: number;
  /** How many steps were taken before, and how many there are in all. */
  steps: { before: number; of: number };
}

/**
 * Starts the practice portal and the browser, then shows a window or takes the tour. Ends both, whatever happens.
 * @returns the exit code
 */
export async function play(options: PlayOptions): Promise<number> {
  const print = (text: string) => void process.stdout.write(text);
  let portal: Portal | undefined;
  let browser: OpenBrowser | undefined;
  try {
    const started = await takeSteps(
      [
        {
          title: 'Starting the practice portal',
          run: async () => {
            portal = await openPortal(options);
          },
        },
        {
          title: 'Starting the browser with the assistant',
          run: async () => {
            if (portal) browser = await openBrowserOn(portal, options);
          },
        },
      ],
      options.steps,
    );
    if (!started || !portal || !browser) return 1;
    if (!options.headless) return await showWindow(browser, portal.url, print);
    return (await tour(browser, portal.url, options, print)) ? 0 : 1;
  } finally {
    await browser?.close();
    await portal?.stop();
  }
}

async function tour(
  browser: OpenBrowser,
  address: string,
  { pictures }: PlayOptions,
  print: (text: string) => void,
): Promise<boolean> {
  const readme = pictures ? README_PICTURES : null;
  print(`\nA guided tour. Pictures are left in ${TOUR}\n\n`);
  const wentWell = await takeTour({ browser, address, folder: TOUR, readme, print });
  if (wentWell) print(`\nThat was the whole way of an enquiry. Pictures: ${readme ?? TOUR}\n`);
  return wentWell;
}

function openPortal({ skin, port }: PlayOptions): Promise<Portal> {
  if (!skins.has(skin))
    throw new StepError(`There is no skin "${skin}". There are: ${[...skins.keys()].join(', ')}.`);
  return startPortal({ skin, port }).catch((cause) => {
    throw new StepError(`The portal could not listen on port ${port}: ${cause.message}. Try another --port.`);
  });
}

function openBrowserOn(portal: Portal, { executablePath, headless }: PlayOptions): Promise<OpenBrowser> {
  const extension = resolve(ROOT, '.output/chrome-mv3');
  return openBrowser({ executablePath, headless, portal, extension }).catch((cause) => {
    const what = `${executablePath} did not start with the assistant in it. Set CHROME_PATH to another browser.`;
    throw new StepError(what, cause instanceof Error ? cause.message : String(cause));
  });
}
