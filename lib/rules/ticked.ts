import type { CandidateNumber, ComponentCode } from '@/lib/model/codes';
import type { CandidateList, CandidateRow, ComponentList } from '@/lib/model/form-snapshot';
import type { ServiceCode } from '@/lib/model/service';

/** Numbers listed in full before the sentence breaks off: a sentence, not a register. */
const NUMBERS_SHOWN = 6;

/** The ticked candidates, in the order of the list. */
export function tickedCandidates(list: CandidateList): readonly CandidateRow[] {
  if (last.list !== list) last = { list, ticked: list.rows.filter((row) => row.ticked) };
  return last.ticked;
}

/** Many rules ask about the candidates of one form, and a cohort has thousands: they are picked out once. */
let last: { list: CandidateList | null; ticked: readonly CandidateRow[] } = { list: null, ticked: [] };

/** The candidates an enquiry is about. Service 5 is about the whole group, whoever is ticked (G14). */
export function concerned(list: CandidateList, service: ServiceCode | null): readonly CandidateRow[] {
  return service === '5' ? list.rows : tickedCandidates(list);
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
  const first = firstInOrder(new Set(numbers), NUMBERS_SHOWN + 1);
  const shown = first.slice(0, NUMBERS_SHOWN).join(', ');
  return first.length > NUMBERS_SHOWN ? `${shown} …` : shown;
}

/** The first few texts in order. Thousands need not be sorted to say a few of them. */
export function firstInOrder<Text extends string>(texts: Iterable<Text>, few: number): Text[] {
  const first: Text[] = [];
  for (const text of texts) {
    const behind = first.at(-1);
    if (first.length === few && behind !== undefined && text >= behind) continue;
    let place = first.length;
    while (place > 0 && (first[place - 1] ?? text) > text) place -= 1;
    first.splice(place, 0, text);
    if (first.length > few) first.pop();
  }
  return first;
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
