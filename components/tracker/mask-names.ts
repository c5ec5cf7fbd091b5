import { allInitials } from '@/lib/model/candidate-name';
import type { Enquiry, EnquiryFields } from '@/lib/model/enquiry';

const DOTS = '•••';
const masked = new WeakMap<Enquiry, Enquiry>();

/**
 * The enquiry as it may be shown while somebody looks over the shoulder: initials instead of names, dots instead
 * of everything the office writes freely, for names stand there too. For showing only, never for saving.
 */
export function maskNames(enquiry: Enquiry): Enquiry {
  const before = masked.get(enquiry);
  if (before) return before;
  const events = enquiry.events.map((event) => ({ ...event, change: maskFields(event.change) }));
  const without = { ...enquiry, ...maskFields(enquiry), events };
  masked.set(enquiry, without);
  return without;
}

function maskFields(fields: Partial<EnquiryFields>): Partial<EnquiryFields> {
  const { candidates, note, officeNotes, outcome, checks } = fields;
  return {
    ...fields,
    ...(candidates && {
      candidates: candidates.map((one) => ({ ...one, name: one.name && initials(one.name) })),
    }),
    ...(note && { note: DOTS }),
    ...(officeNotes && { officeNotes: DOTS }),
    ...(outcome && { outcome: DOTS }),
    ...(checks && {
      checks: { ...checks, found: checks.found.map((one) => ({ ...one, reason: one.reason && DOTS })) },
    }),
  };
}

/** What stands for a name: its initials, or dots where a script without letters apart gives none. */
export function initials(name: string): string {
  return allInitials(name) || DOTS;
}
