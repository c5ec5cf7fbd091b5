import type { Checks } from '@/lib/model/checks';
import type { EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';

/**
 * An event of an enquiry with no name in it: candidates keep their numbers, and text that people write freely is
 * left out. Its id and moment stay, so that the log is as long as before. Also for copies in snapshots.
 */
export function withoutNames(event: EnquiryEvent): EnquiryEvent {
  const { note, officeNotes, outcome, candidates, checks, ...rest } = event.change;
  const change: Partial<EnquiryFields> = {
    ...rest,
    ...(candidates && { candidates: candidates.map(({ number }) => ({ number, name: null })) }),
    ...(checks !== undefined && { checks: checks && withoutReasons(checks) }),
  };
  return { ...event, change };
}

/** That a finding was set aside stays; why, in the officer's own words, does not. */
function withoutReasons(checks: Checks): Checks {
  const found = checks.found.map((one) => ({ ...one, reason: one.reason === null ? null : '' }));
  return { ...checks, found };
}

/** True while an event has something `withoutNames` takes away. */
export function mayHoldNames({ change }: EnquiryEvent): boolean {
  const reasons = change.checks?.found.map(({ reason }) => reason) ?? [];
  const free = [change.note, change.officeNotes, change.outcome, ...reasons];
  return free.some(Boolean) || (change.candidates ?? []).some(({ name }) => name !== null);
}
