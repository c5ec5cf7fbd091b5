import type { TrackerActions } from '@/components/tracker/tracker-actions';
import { send } from '@/lib/platform/messages';

/** Hands what the officer does to the background, which alone writes. */
export const actions: TrackerActions = {
  async change(steps) {
    for (const { id, change, seen = {} } of steps) await send('enquiry-typed', { id, change, seen });
  },
  add: (series, first) => send('enquiry-added', { series, first }),
  async move(id, series) {
    await send('enquiry-moved', { id, series });
  },
};
