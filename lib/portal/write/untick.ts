import type { TickRow } from '../read/tick-list';
import { mayTick } from './officers-alone';
import { pressTick } from './press-tick';
import { isOn } from './set-tick';

/**
 * Takes the tick out of rows of the component or candidate list, one press each as a person would do it. Rows
 * that are not ticked are left alone. Returns how many ticks were taken out.
 */
export function untick(rows: readonly TickRow[]): number {
  let taken = 0;
  for (const { tick } of rows) {
    if (!tick?.isConnected || !isOn(tick) || !mayTick(tick)) continue;
    pressTick(tick);
    if (!isOn(tick)) taken += 1;
  }
  return taken;
}
