import { listedComponents } from '@/lib/catalogue/components';
import type { SyllabusCode } from '@/lib/model/codes';
import { type Enquiry, isLive } from '@/lib/model/enquiry';
import type { FillMemory, NextEnquiry } from '@/lib/model/filling';
import { inOrder } from '@/lib/model/in-order';
import type { PlannedEnquiry, RunSheet } from '@/lib/model/run-sheet';

/**
 * The enquiry to be entered next: the one in hand, else the first of the sheet that is neither entered nor put off.
 * When only those put off are left, they come again. Null when all are entered.
 */
export function nextEnquiry(
  sheet: RunSheet,
  enquiries: readonly Enquiry[],
  memory: FillMemory,
): NextEnquiry | null {
  const open = sheet.enquiries.filter((one) => !enquiries.some((known) => isEntered(one, known)));
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

/** An enquiry on Direct, saved or sent, that asks for just what was planned. */
function isEntered(planned: PlannedEnquiry, known: Enquiry): boolean {
  if (!isLive(known.state) || known.state === 'planned') return false;
  return (
    known.series === planned.series &&
    known.syllabus === planned.syllabus &&
    known.service === planned.service &&
    sameSet(known.components, planned.components) &&
    (planned.candidates.length === 0 || sameSet(numbers(known), numbers(planned)))
  );
}

function numbers({ candidates }: Pick<PlannedEnquiry, 'candidates'>): string[] {
  return candidates.map(({ number }) => number);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return inOrder([...one].sort()) === inOrder([...other].sort());
}

/** Null where the catalogue does not know the syllabus, or knows it in several. */
function qualificationOf(syllabus: SyllabusCode): string | null {
  const named = new Set(listedComponents(syllabus).map(({ qualification }) => qualification));
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}
