import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import type { CandidateList, CandidateRow, ComponentList } from '@/lib/model/form-snapshot';
import type { ServiceCode } from '@/lib/model/service';

/** Numbers listed in full before the sentence breaks off: a sentence, not a register. */
const NUMBERS_SHOWN = 6;

/** The candidates an enquiry is about. Service 5 is about the whole group, whoever is ticked (G14). */
export function concerned(list: CandidateList, service: ServiceCode | null): CandidateRow[] {
  return service === '5' ? list.rows : list.rows.filter((row) => row.ticked);
}

/** Codes of the ticked components, and whether a ticked one has no readable code. */
export function tickedCodes(list: ComponentList): { codes: ComponentCode[]; unread: boolean } {
  const ticked = list.rows.filter((row) => row.ticked);
  return {
    codes: ticked.flatMap(({ code }) => (code === null ? [] : [code])),
    unread: ticked.some(({ code }) => code === null),
  };
}

/** Candidate numbers or component codes for a sentence, in order: `0012, 0713`; a long list ends in `…`. */
export function sayNumbers(numbers: readonly (CandidateNumber | ComponentCode)[]): string {
  const sorted = [...new Set(numbers)].sort();
  const shown = sorted.slice(0, NUMBERS_SHOWN).join(', ');
  return sorted.length > NUMBERS_SHOWN ? `${shown} …` : shown;
}

/**
 * A fix that unticks one candidate. None for Service 5: it is about everyone or nobody ticked, so unticking one
 * would be the next mistake (G14).
 */
export function untickCandidate<Message extends string>(
  number: CandidateNumber,
  service: ServiceCode | null,
  label: Message,
) {
  return service === '5' ? {} : { fix: { kind: 'untick-candidates' as const, numbers: [number], label } };
}
