import { inOrder } from '@/lib/model/in-order';
import type { KeptPart } from '../define-store';
import type { Part } from './parts';

/** One entry of a store that says different things here and in the file. */
export interface PartConflict {
  entry: string;
  mine: unknown;
  theirs: unknown;
}

/** What the file's copy of a store says that this one does not, and what it says otherwise. */
export function comparePart(
  part: Part,
  mine: KeptPart | undefined,
  theirs: KeptPart | undefined,
): { id: string; fresh: Map<string, unknown>; conflicts: PartConflict[] } {
  const known = part.entries(mine);
  const fresh = new Map<string, unknown>();
  const conflicts: PartConflict[] = [];
  for (const [entry, value] of part.entries(theirs)) {
    if (!known.has(entry)) fresh.set(entry, value);
    else if (inOrder(known.get(entry)) !== inOrder(value))
      conflicts.push({ entry, mine: known.get(entry), theirs: value });
  }
  return { id: part.id, fresh, conflicts };
}
