import type { EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';
import { inOrder } from '@/lib/model/in-order';
import type { SeriesId } from '@/lib/model/series';
import type { KeptPart } from '../define-store';
import { fold } from '../enquiries/fold';
import { mergeRecords, withLast } from '../enquiries/merge';
import { type Comparison, type Conflict, copyId } from './compare';
import type { Everything, KeptEnquiry } from './everything';
import { PARTS } from './parts';

/** What counts where two sides contradict each other. `both`: two enquiries side by side. */
export type Decision = 'mine' | 'theirs' | 'both';

export interface Decisions {
  /** By `conflictKey`. What is not decided is kept as both. */
  enquiries: ReadonlyMap<string, Decision>;
  /** By `partKey`. What is not decided stays as it is here. */
  parts: ReadonlyMap<string, 'mine' | 'theirs'>;
  /** Series deleted here that come back. */
  bringBack: ReadonlySet<SeriesId | null>;
}

/** Before the officer has decided anything. */
export const NOTHING_DECIDED: Decisions = { enquiries: new Map(), parts: new Map(), bringBack: new Set() };

/** Under which name the decision about an enquiry is remembered. */
export function conflictKey({ theirs }: Pick<Conflict, 'theirs'>): string {
  return copyId(theirs);
}

/** Under which name the decision about an entry of a part is remembered. */
export function partKey(part: string, entry: string): string {
  return `${part} ${entry}`;
}

/**
 * What is to be joined to what is kept, as the officer decided.
 * @param typed makes the event that says what the officer decided
 */
export function planMerge(
  comparison: Comparison,
  decisions: Decisions,
  typed: (change: Partial<EnquiryFields>) => EnquiryEvent,
): Everything {
  const decided = comparison.conflicts.map((conflict) =>
    asDecided(conflict, decisions.enquiries.get(conflictKey(conflict)) ?? 'both', typed),
  );
  const back = comparison.erased.filter(({ series }) => decisions.bringBack.has(series));
  return {
    enquiries: [
      ...comparison.fresh,
      ...comparison.changed,
      ...decided,
      ...back.flatMap(({ enquiries }) => enquiries),
    ],
    parts: plannedParts(comparison, decisions),
  };
}

function asDecided(
  { mine, theirs, kind, fields }: Conflict,
  decision: Decision,
  typed: (change: Partial<EnquiryFields>) => EnquiryEvent,
): KeptEnquiry {
  // Two records with one number have ids of their own; two copies of one record need a second one.
  if (decision === 'both') return kind === 'alike' ? theirs : { ...theirs, id: copyId(theirs) };
  const joined = mergeRecords(mine, theirs);
  const wanted = fold((decision === 'mine' ? mine : theirs).events);
  const now = fold(joined.events);
  const wrong = fields.filter((field) => inOrder(now[field]) !== inOrder(wanted[field]));
  const change = Object.fromEntries(wrong.map((field) => [field, wanted[field]]));
  const events = wrong.length > 0 ? withLast(joined.events, typed(change)) : joined.events;
  return { ...joined, id: mine.id, events };
}

function plannedParts(comparison: Comparison, decisions: Decisions): Record<string, KeptPart> {
  const parts: Record<string, KeptPart> = {};
  for (const { id, fresh, conflicts } of comparison.parts) {
    const taken = conflicts.filter(({ entry }) => decisions.parts.get(partKey(id, entry)) === 'theirs');
    const entries = new Map([...fresh, ...taken.map(({ entry, theirs }) => [entry, theirs] as const)]);
    const part = PARTS.find((one) => one.id === id);
    if (part && entries.size > 0) parts[id] = part.from(entries);
  }
  return parts;
}
