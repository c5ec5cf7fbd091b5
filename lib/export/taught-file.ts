import type { Instant } from '@/lib/model/calendar-date';
import { TAUGHT_FILE, type Taught } from '@/lib/model/taught';

/** The file for colleagues: what was shown, without how it went on this computer. */
export function taughtFile(taught: readonly Taught[], made: Instant): string {
  const entries = taught.map((one) => ({ ...one, seen: null }));
  return `${JSON.stringify({ ...TAUGHT_FILE, made, taught: entries }, null, 2)}\n`;
}
