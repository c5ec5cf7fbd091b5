import type { FillOutcome } from '@/lib/model/note-plan';

/**
 * What became of a change to the form. `ambiguous`: several choices fit, and which is meant is the officer's to
 * say. `refused`: it is not known to be ours to press. `stopped`: the officer did something meanwhile, or asked us to stop.
 */
export type WriteOutcome = FillOutcome | 'ambiguous' | 'refused' | 'stopped';

/** When a portal puts its own value back, it does so within these times after a change (milliseconds). */
const READ_BACK = [0, 150, 600];

/** Reads again whether a change is still there; a part the page has since replaced is no longer asked. */
export async function readBack(
  part: Element,
  isSet: () => boolean,
  signal?: AbortSignal,
  times: readonly number[] = READ_BACK,
): Promise<'filled' | 'changed-back' | 'stopped'> {
  for (const time of times) {
    await pause(time);
    if (signal?.aborted) return 'stopped';
    if (part.isConnected && !isSet()) return 'changed-back';
  }
  return 'filled';
}

/** Looks every 30 ms until there is something to see; null when the time (milliseconds) is over or we are to stop. */
export async function waitFor<T>(
  look: () => T | null,
  { within, signal }: { within: number; signal?: AbortSignal | undefined },
): Promise<T | null> {
  for (let waited = 0; waited <= within && !signal?.aborted; waited += STEP) {
    const seen = look();
    if (seen !== null) return seen;
    await pause(STEP);
  }
  return null;
}

const STEP = 30;

/** Resolves after a time in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
