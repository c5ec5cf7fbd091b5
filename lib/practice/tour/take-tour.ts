import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type OpenBrowser, SCREEN } from '../launch/open-browser';
import { TourError, tourKit } from './kit';
import { STEPS } from './steps';

export interface TourOptions {
  browser: OpenBrowser;
  /** Where the portal begins. */
  address: string;
  /** Where pictures and the exported file are left. */
  folder: string;
  /** Where README's pictures are renewed; null leaves them alone. */
  readme: string | null;
  print: (text: string) => void;
}

/**
 * Walks an officer's whole way through the practice portal with the assistant at the side, and leaves pictures.
 * @returns whether everything was seen that should be; what was not has been printed
 */
export async function takeTour({ browser, address, folder, readme, print }: TourOptions): Promise<boolean> {
  const { context, extensionId } = browser;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(SCREEN);
  page.setDefaultTimeout(10_000);
  const kit = tourKit(page, { context, extensionId, folder, readme, print });
  await page.goto(address);
  for (const step of STEPS) {
    print(`${step.title}\n`);
    try {
      await step.do(page, kit);
    } catch (error) {
      const path = join(folder, 'stopped-here.png');
      await page.screenshot({ path }).catch(() => undefined);
      print(`${sentenceFor(error)}\nWhat the page looked like: ${path}\n`);
      return false;
    }
  }
  return true;
}

/** The sentence for the person, and for a fault of another kind what the browser said about it. */
function sentenceFor(error: unknown): string {
  if (error instanceof TourError) return error.message;
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  return `The tour could not go on: ${said.split('\n').slice(0, 4).join('\n')}`;
}
