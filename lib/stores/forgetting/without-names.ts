import type { EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';

/**
 * An event of an enquiry with no name in it: candidates keep their numbers, and text that people write freely is
 * left out. Its id and moment stay, so that the log is as long as before. Also for copies in snapshots.
 */
export function withoutNames(event: EnquiryEvent): EnquiryEvent {
  const { note, officeNotes, outcome, candidates, ...rest } = event.change;
  const change: Partial<EnquiryFields> = candidates
    ? { ...rest, candidates: candidates.map(({ number }) => ({ number, name: null })) }
    : rest;
  return { ...event, change };
}

/** True while an event has something `withoutNames` takes away. */
export function mayHoldNames({ change }: EnquiryEvent): boolean {
  const free = [change.note, change.officeNotes, change.outcome];
  return free.some(Boolean) || (change.candidates ?? []).some(({ name }) => name !== null);
}
