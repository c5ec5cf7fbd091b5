import type { EnquiryEvent } from '@/lib/model/enquiry';
import { idBehind } from '../id-behind';
import { byId } from './fold';
import type { EnquiryRecord } from './record';

/**
 * Two copies of one enquiry become one: all events of both, each once, in the order of their ids. Nothing of
 * this computer goes in, so that two computers that merge the same copies end with the same text.
 */
export function mergeRecords(one: EnquiryRecord, other: EnquiryRecord): EnquiryRecord {
  const events = new Map<string, EnquiryEvent>();
  for (const event of [...one.events, ...other.events]) {
    const known = events.get(event.id);
    events.set(event.id, known ? firstInText(known, event) : event);
  }
  return {
    version: 1,
    series: firstSeries(one.series, other.series),
    events: [...events.values()].sort(byId),
  };
}

/** A log with one change more, as the last word: also when the clock was set back since the word before. */
export function withLast(events: readonly EnquiryEvent[], event: EnquiryEvent): EnquiryEvent[] {
  const before = [...events].sort(byId);
  return [...before, { ...event, id: idBehind(event.id, before.at(-1)?.id) }];
}

/** Two events never share an id; if damage made it so, both computers must still choose alike. */
function firstInText(one: EnquiryEvent, other: EnquiryEvent): EnquiryEvent {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

function firstSeries(one: EnquiryRecord['series'], other: EnquiryRecord['series']): EnquiryRecord['series'] {
  if (one === null || other === null) return one ?? other;
  return one <= other ? one : other;
}
