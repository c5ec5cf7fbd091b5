import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** The pictures of the tour that README shows. */
const SHOWN = ['popup', 'multiple-choice', 'held', 'leading-zero', 'note', 'tracker'];

/** Of 100: text stays sharp, and a picture has some 30 kB, so that a clone of the project stays small. */
const QUALITY = 80;

/** Takes a picture for README, as `<name>.webp`, when README shows one of that name. */
export async function pictureForReadme(page: Page, name: string, folder: string): Promise<void> {
  if (!SHOWN.includes(name)) return;
  mkdirSync(folder, { recursive: true });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  writeFileSync(join(folder, `${name}.webp`), data, 'base64');
}
