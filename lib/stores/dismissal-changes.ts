import type { Dismissal } from '@/lib/model/dismissal';

/** A dismissal, and the enquiry it turned out to be about once that was submitted or deleted. */
export interface KeptDismissal extends Dismissal {
  usedFor: string | null;
}

/** What was dismissed for the enquiry being made now; earlier enquiries of the same key do not count. */
export function applying(kept: KeptDismissal[], enquiry: string): Dismissal[] {
  return kept
    .filter((one) => one.enquiry === enquiry && one.usedFor === null)
    .map(({ usedFor, ...rest }) => rest);
}

/** Adds a dismissal; said again about the same thing, the newer reason counts. */
export function withDismissal(kept: KeptDismissal[], dismissal: Dismissal): KeptDismissal[] {
  return [...withoutDismissal(kept, dismissal), { ...dismissal, usedFor: null }];
}

/** Takes a dismissal back: the finding speaks again. Those of enquiries already sent stay in their log. */
export function withoutDismissal(
  kept: KeptDismissal[],
  what: Pick<Dismissal, 'enquiry' | 'rule' | 'subject'>,
): KeptDismissal[] {
  return kept.filter(
    (one) =>
      one.usedFor !== null ||
      one.enquiry !== what.enquiry ||
      one.rule !== what.rule ||
      one.subject !== what.subject,
  );
}

/** The enquiry is sent or gone: its dismissals stay in its log and no longer silence the next one. */
export function usedUp(kept: KeptDismissal[], enquiry: string, id: string): KeptDismissal[] {
  return kept.map((one) => (one.enquiry === enquiry && one.usedFor === null ? { ...one, usedFor: id } : one));
}
