import fc from 'fast-check';
import type { EnquiryEvent } from '@/lib/model/enquiry';
import type { Everything, KeptEnquiry } from '@/lib/stores/keep/everything';
import { event } from '../enquiry-cases';

export function kept(
  id: string,
  events: EnquiryEvent[],
  series: KeptEnquiry['series'] = '2023-06',
): KeptEnquiry {
  return { id: `enquiry:${id}`, version: 1, series, events };
}

export const nothing: Everything = { enquiries: [], parts: {} };
export const holding = (...enquiries: KeptEnquiry[]): Everything => ({ enquiries, parts: {} });

/** Every event there could be: an id always stands for one and the same event, on whatever computer. */
const EVENTS = Array.from({ length: 40 }, (_, index) =>
  event(
    String(index).padStart(3, '0'),
    [{ note: `note ${index}` }, { outcome: `outcome ${index}` }, { state: 'received' as const }][index % 3] ??
      {},
    { origin: (['typed', 'direct', 'caught'] as const)[(index + Math.floor(index / 3)) % 3] ?? 'typed' },
  ),
);

/** What some computer of the office may keep: each enquiry has its own share of the events. */
export const anyEverything: fc.Arbitrary<Everything> = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 3 }),
      events: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 4 },
  )
  .map((list) => {
    const byId = new Map(list.map(({ id, events }) => [id, events]));
    const enquiries = [...byId].sort(([a], [b]) => a - b);
    return holding(
      ...enquiries.map(([id, events]) =>
        kept(
          String(id),
          events.toSorted((a, b) => a - b).flatMap((index) => EVENTS[id * 10 + index] ?? []),
        ),
      ),
    );
  });
