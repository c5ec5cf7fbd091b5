import { listedComponents } from '@/lib/catalogue/components';
import type { SyllabusCode } from '@/lib/model/codes';
import type { Enquiry } from '@/lib/model/enquiry';
import type { FillMemory, NextEnquiry } from '@/lib/model/filling';
import type { RunSheet } from '@/lib/model/run-sheet';
import { doneEnquiries } from '@/lib/requests/seen-in-tracker';

/**
 * The enquiry to be entered next: the one in hand, else the first of the sheet that is neither entered nor put off.
 * When only those put off are left, they come again. Null when all are entered.
 */
export function nextEnquiry(
  sheet: RunSheet,
  enquiries: readonly Enquiry[],
  memory: FillMemory,
): NextEnquiry | null {
  // What is only saved is on Direct already: the officer goes on with it there.
  const sent = enquiries.map((one) =>
    one.state === 'saved' ? { ...one, state: 'submitted' as const } : one,
  );
  const done = doneEnquiries(sheet.enquiries, sent);
  const open = sheet.enquiries.filter(({ id }) => !done.has(id));
  const inHand = sheet.enquiries.find(({ id }) => id === memory.planned && memory.running);
  const wanted = open.filter(({ id }) => !memory.skipped.includes(id));
  const planned = inHand ?? wanted.find(({ id }) => id === memory.planned) ?? wanted[0] ?? open[0];
  if (!planned) return null;
  return {
    planned,
    place: sheet.enquiries.indexOf(planned) + 1,
    of: sheet.enquiries.length,
    qualification: qualificationOf(planned.syllabus),
    memory: wanted.length > 0 ? memory : { ...memory, skipped: [] },
  };
}

/** Null where the catalogue does not know the syllabus, or knows it in several. */
function qualificationOf(syllabus: SyllabusCode): string | null {
  const named = new Set(listedComponents(syllabus).map(({ qualification }) => qualification));
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}
