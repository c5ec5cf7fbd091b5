import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The pictures of the tour that README shows. */
const SHOWN = ['popup', 'multiple-choice', 'held', 'leading-zero', 'note', 'tracker'];

/** So that a clone of the project stays small. Bytes. */
const LARGEST = 150_000;

/**
 * Copies README's pictures out of a finished tour, without their numbers.
 * @returns what is wrong when one is missing or too large, else null
 */
export function copyPictures(tour: string, folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const taken = readdirSync(tour);
  for (const name of SHOWN) {
    const file = taken.find((one) => one.replace(/^\d+-/, '') === `${name}.png`);
    if (!file) return `The tour took no picture called ${name}.`;
    const { size } = statSync(join(tour, file));
    if (size > LARGEST) return `The picture ${name} has ${size} bytes, and ${LARGEST} is the most.`;
    copyFileSync(join(tour, file), join(folder, `${name}.png`));
  }
  return null;
}
