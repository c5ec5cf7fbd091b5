import { type EnquiryEvent, type EnquiryFields, MOMENTS } from '@/lib/model/enquiry';
import { inOrder } from '@/lib/model/in-order';
import { fold } from '../enquiries/fold';
import { plainNumber } from '../enquiries/seen-row';
import type { ErasedSeries } from '../erased';
import { comparePart, type PartConflict } from './compare-parts';
import type { Everything, KeptEnquiry } from './everything';
import { PARTS } from './parts';

export type FieldName = keyof EnquiryFields;

/** One enquiry of which both sides say different things. */
export interface Conflict {
  mine: KeptEnquiry;
  theirs: KeptEnquiry;
  /** `changed`: one enquiry that both changed. `alike`: two records with one number, perhaps the same enquiry. */
  kind: 'changed' | 'alike';
  /** Where the two contradict each other. */
  fields: FieldName[];
}

/** What joining a file to what is kept would do. */
export interface Comparison {
  fresh: KeptEnquiry[];
  same: number;
  /** Of the file: those that add something which nothing here contradicts. */
  changed: KeptEnquiry[];
  conflicts: Conflict[];
  /** In the file, and deleted here on purpose. */
  erased: (ErasedSeries & { enquiries: KeptEnquiry[] })[];
  parts: { id: string; fresh: Map<string, unknown>; conflicts: PartConflict[] }[];
}

/** Compares the content of a file with what is kept. Changes nothing and knows no moment: alike on all computers. */
export function compare(
  mine: Everything,
  theirs: Everything,
  erasedSeries: readonly ErasedSeries[],
): Comparison {
  const known = indexed(mine.enquiries);
  const result: Comparison = {
    fresh: [],
    same: 0,
    changed: [],
    conflicts: [],
    erased: [],
    parts: PARTS.map((part) => comparePart(part, mine.parts[part.id], theirs.parts[part.id])),
  };
  for (const one of theirs.enquiries) {
    const before = known.byId.get(one.id) ?? joinedBefore(known, one);
    const alike = before ? undefined : known.byNumber.get(numberKey(one) ?? '');
    const gone = erasedSeries.find(({ series }) => series === one.series);
    if (before) put(result, before, one, known.byId);
    else if (gone) putErased(result, gone, one);
    else if (alike)
      result.conflicts.push({ mine: alike, theirs: one, kind: 'alike', fields: contradictions(alike, one) });
    else result.fresh.push(one);
  }
  return result;
}

/** The id under which the other side's copy is kept when the officer wants both. The same on every computer. */
export function copyId(theirs: KeptEnquiry): string {
  return `${theirs.id}.${theirs.events.at(-1)?.id ?? ''}`;
}

interface Index {
  byId: Map<string, KeptEnquiry>;
  byNumber: Map<string, KeptEnquiry>;
  byEvent: Map<string, KeptEnquiry>;
}

function indexed(enquiries: readonly KeptEnquiry[]): Index {
  return {
    byId: new Map(enquiries.map((one) => [one.id, one])),
    byNumber: new Map(
      enquiries.flatMap((one) => {
        const key = numberKey(one);
        return key ? [[key, one]] : [];
      }),
    ),
    byEvent: new Map(enquiries.flatMap((one) => one.events.map(({ id }) => [id, one]))),
  };
}

/** Two records that share an event were once one, or were joined to one by the officer. */
function joinedBefore({ byEvent }: Index, one: KeptEnquiry): KeptEnquiry | undefined {
  return one.events.map(({ id }) => byEvent.get(id)).find(Boolean);
}

function numberKey(one: KeptEnquiry): string | null {
  const { number } = fold(one.events);
  return number === null ? null : `${one.series} ${plainNumber(number)}`;
}

function put(result: Comparison, mine: KeptEnquiry, theirs: KeptEnquiry, byId: Index['byId']): void {
  const adds = missingIn(mine, theirs).length > 0 || (mine.series === null && theirs.series !== null);
  const copy = byId.get(copyId(theirs));
  if (!adds || (copy && missingIn(copy, theirs).length === 0)) {
    result.same += 1;
    return;
  }
  const fields = contradictions(mine, theirs);
  const toAdd = { ...theirs, id: mine.id };
  if (fields.length === 0) result.changed.push(toAdd);
  else result.conflicts.push({ mine, theirs: toAdd, kind: 'changed', fields });
}

function putErased(result: Comparison, { series, at }: ErasedSeries, one: KeptEnquiry): void {
  const group = result.erased.find((known) => known.series === series);
  if (group) group.enquiries.push(one);
  else result.erased.push({ series, at, enquiries: [one] });
}

function missingIn(one: KeptEnquiry, other: KeptEnquiry): EnquiryEvent[] {
  const known = new Set(one.events.map(({ id }) => id));
  return other.events.filter(({ id }) => !known.has(id));
}

/**
 * The fields both sides changed by themselves, to different values. What two computers read from Direct at
 * different times is no contradiction: the later reading counts, and of moments and letters the earlier.
 */
function contradictions(mine: KeptEnquiry, theirs: KeptEnquiry): FieldName[] {
  const here = missingIn(theirs, mine);
  const there = missingIn(mine, theirs);
  const [ours, others] = [fold(mine.events), fold(theirs.events)];
  return [...setIn(here)]
    .filter(([field]) => setIn(there).has(field))
    .filter(([field]) => !settledByFold(field, here, there))
    .map(([field]) => field)
    .filter((field) => inOrder(ours[field]) !== inOrder(others[field]));
}

/** Each field with whether the officer's own hand was in it. */
function setIn(events: readonly EnquiryEvent[]): Map<FieldName, boolean> {
  const fields = new Map<FieldName, boolean>();
  for (const { change, origin } of events) {
    for (const field of Object.keys(change) as FieldName[]) {
      fields.set(field, (fields.get(field) ?? false) || origin !== 'direct');
    }
  }
  return fields;
}

function settledByFold(
  field: FieldName,
  here: readonly EnquiryEvent[],
  there: readonly EnquiryEvent[],
): boolean {
  const typed = [...here, ...there].some(({ origin, change }) => origin === 'typed' && field in change);
  if (field === 'documents' || MOMENTS.some((moment) => moment === field)) return !typed;
  return !setIn(here).get(field) && !setIn(there).get(field);
}
