import type { Enquiry } from '@/lib/model/enquiry';
import type { Decision } from '@/lib/stores/enquiries/decide-seen';
import { fold } from '@/lib/stores/enquiries/fold';
import { MONDAY } from './enquiry-cases';

/** What the tracker holds after decisions are carried out, with ids and events in the order of writing. */
export function apply(known: readonly Enquiry[], decisions: readonly Decision[]): Enquiry[] {
  let next = [...known];
  let count = known.reduce((sum, one) => sum + one.events.length, 0);
  for (const decision of decisions) {
    count += 1;
    const made = {
      id: `9${String(count).padStart(6, '0')}`,
      at: MONDAY,
      origin: decision.origin,
      change: decision.change,
    };
    if (decision.kind === 'add') {
      const events = [made];
      next.push({ id: `enquiry:new-${count}`, series: decision.series, events, ...fold(events) });
    } else {
      next = next.map((one) => {
        if (one.id !== decision.id) return one;
        const events = Object.keys(decision.change).length ? [...one.events, made] : one.events;
        return { id: one.id, series: one.series ?? decision.series, events, ...fold(events) };
      });
    }
  }
  return next;
}
