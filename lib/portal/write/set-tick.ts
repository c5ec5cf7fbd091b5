import { attribute, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { mayTick } from './officers-alone';
import { readBack, type WriteOutcome } from './outcome';
import { pressTick } from './press-tick';

/**
 * Sets or takes out one tick with one press, as a person would; a second press would undo the first, so there is
 * never one. Also for round buttons, which can only be set. A declaration is never touched: it is the officer's
 * alone. `times`: when it is read back (milliseconds).
 */
export async function setTick(
  tick: Element,
  on: boolean,
  { signal, times }: { signal?: AbortSignal; times?: readonly number[] } = {},
): Promise<WriteOutcome> {
  if (!tick.isConnected || !isVisible(tick)) return 'not-found';
  if (!mayTick(tick)) return 'refused';
  if (tick.matches(':disabled') || attribute(tick, 'aria-disabled') === 'true') return 'locked';
  if (isOn(tick) === on) return 'unchanged';
  pressTick(tick);
  return readBack(tick, () => isOn(tick) === on, signal, times);
}

/** Whether a tick box or round button, native or by role, is set. */
export function isOn(tick: Element): boolean {
  return tagOf(tick) === 'input'
    ? (tick as HTMLInputElement).checked
    : attribute(tick, 'aria-checked') === 'true';
}
