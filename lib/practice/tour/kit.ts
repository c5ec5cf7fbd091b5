import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import { pictureForReadme } from './readme-pictures';

/** One stop of the guided tour: what the officer does, and what should then be seen. */
export interface TourStep {
  title: string;
  do(page: Page, kit: TourKit): Promise<void>;
}

/** Something the tour expected to see was not there. The message is the sentence for the person. */
export class TourError extends Error {
  override name = 'TourError';
}

export interface TourKit {
  /** Waits until something can be seen. `what` completes "The tour expected …". */
  see(what: string, where: Locator): Promise<void>;
  /** Waits until something is gone. `what` completes "The tour expected … to be gone". */
  gone(what: string, where: Locator): Promise<void>;
  /** Takes a picture of a page. `name` becomes the file's name; `shows` is printed beside it. */
  picture(page: Page, name: string, shows: string): Promise<void>;
  /** The assistant's panel in the page. */
  panel: Locator;
  /** Opens a page of the assistant, such as `popup`, in a tab of its own. */
  open(name: string): Promise<Page>;
  /** Where the tour keeps what it leaves behind. */
  folder: string;
}

export interface KitOptions {
  context: BrowserContext;
  extensionId: string;
  /** Emptied first. */
  folder: string;
  /** Where README's pictures are renewed; null leaves them alone. */
  readme: string | null;
  print: (text: string) => void;
}

/** How long to wait for anything before the tour says it is not there. Milliseconds. */
const PATIENCE = 10_000;

/** What a tour works with on one page of the portal. */
export function tourKit(page: Page, { context, extensionId, folder, readme, print }: KitOptions): TourKit {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    folder,
    panel: page.locator('enquiry-assistant [data-panel]'),
    async see(what, where) {
      await where
        .first()
        .waitFor({ state: 'visible', timeout: PATIENCE })
        .catch((cause) => {
          throw new TourError(`The tour expected ${what}, and did not see it.`, { cause });
        });
    },
    async gone(what, where) {
      await where
        .first()
        .waitFor({ state: 'hidden', timeout: PATIENCE })
        .catch((cause) => {
          throw new TourError(`The tour expected ${what} to be gone, and still saw it.`, { cause });
        });
    },
    async picture(of, name, shows) {
      taken += 1;
      const path = join(folder, `${String(taken).padStart(2, '0')}-${name}.png`);
      await of.screenshot({ path, animations: 'disabled', caret: 'hide' });
      if (readme !== null) await pictureForReadme(of, name, readme);
      print(`  ${path}\n      ${shows}\n`);
    },
    async open(name) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${extensionId}/${name}.html`);
      return opened;
    },
  };
}
