import type { ExistingEnquiry } from '@/lib/model/form-snapshot';
import type { Word } from '../locate/scan';
import { attribute, elementsBelow, quickFind } from '../locate/tree';
import type { RowPaint } from './row-paint';
import type { TickRow } from './tick-list';

/** Words that say of a candidate, or of some, that there is an enquiry already. */
export const EXISTING =
  /\b(existing|already|open)\b.*\benquir|\benquir\w*\b.*\b(existing|exists|already|open|pending|submitted)\b/i;

const SHORTEST = 'open enquir'.length;

/** Text first: words in the row, or a box about existing enquiries together with the row's colour. */
export function existingOf(row: TickRow, boxes: readonly Word[], paint: RowPaint | null): ExistingEnquiry {
  if (row.cells.some((cell) => cell.length > SHORTEST && EXISTING.test(cell))) return 'in-words';
  // In a very long list only the ticked rows are looked at this closely: nobody is warned about the others.
  if (!paint) return 'none';
  if (hints(row).some((hint) => EXISTING.test(hint))) return 'in-words';
  if (!paint.standsOut(row)) return 'none';
  return boxes.length > 0 ? 'in-words' : 'colour-only';
}

function hints(row: TickRow): string[] {
  if (attribute(row.element, 'title') === null && !quickFind(row.element, '[title]')) return [];
  return [row.element, ...elementsBelow(row.element)].flatMap((one) => attribute(one, 'title') ?? []);
}
