import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

export interface Downloaded {
  name: string;
  bytes: Buffer;
}

/** Does what starts a download in a page, waits for the file and reads it. */
export async function download(page: Page, press: () => Promise<unknown>): Promise<Downloaded> {
  // The wait has to begin before the press: a small file is there at once.
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
