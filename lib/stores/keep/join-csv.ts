import type { ImportedEnquiry } from '@/lib/imports/enquiries-csv';
import type { EnquiryEvent, EnquiryFields } from '@/lib/model/enquiry';
import { inOrder } from '@/lib/model/in-order';
import { fold } from '../enquiries/fold';
import { withLast } from '../enquiries/merge';
import { plainNumber } from '../enquiries/seen-row';
import type { Comparison, Conflict } from './compare';
import type { Everything, KeptEnquiry } from './everything';
import { conflictKey, type Decisions } from './plan-merge';

/** Makes what rests on a moment and on chance: handed in, so that the rest is a pure function. */
export interface Making {
  typed(change: Partial<EnquiryFields>): EnquiryEvent;
  newId(): string;
}

/**
 * The lines of a CSV file as enquiries to be compared with what is kept: of a line that is about one of these only
 * what it says otherwise, as one change typed by the officer.
 */
export function asEverything(
  rows: readonly ImportedEnquiry[],
  mine: readonly KeptEnquiry[],
  making: Making,
): Everything {
  const find = finder(mine);
  const enquiries = rows.map((row): KeptEnquiry => {
    const known = find(row);
    if (!known)
      return {
        id: row.record ?? making.newId(),
        version: 1,
        series: row.series,
        events: [making.typed(row.fields)],
      };
    const change = differing(fold(known.events), row.fields);
    const series = known.series ?? row.series;
    if (Object.keys(change).length === 0) return { ...known, series };
    const event = withLast(known.events, making.typed(change)).slice(-1);
    return { id: known.id, version: 1, series, events: event };
  });
  return { enquiries: once(enquiries), parts: {} };
}

/** What is to be joined: where both say something, only what the officer takes from the file. */
export function withTaken(comparison: Comparison, decisions: Decisions): Comparison {
  const isTaken = (one: Conflict) => decisions.enquiries.get(conflictKey(one)) === 'theirs';
  const rest = comparison.conflicts
    .filter((one) => !isTaken(one))
    .map(({ theirs, fields }) => without(theirs, fields))
    .filter(({ events }) => events.some(({ change }) => Object.keys(change).length > 0));
  const taken = comparison.conflicts.filter(isTaken).map(({ theirs }) => theirs);
  return { ...comparison, changed: [...comparison.changed, ...taken, ...rest], conflicts: [] };
}

/** By the id the file gives, else the number of the series, else everything that tells enquiries apart. */
function finder(mine: readonly KeptEnquiry[]): (row: ImportedEnquiry) => KeptEnquiry | undefined {
  const known = mine.map((one) => ({ one, fields: fold(one.events) }));
  const standing = known.filter(({ fields }) => fields.joinedInto === null);
  const byId = new Map(known.map(({ one }) => [one.id, one]));
  const byNumber = new Map(
    standing.flatMap(({ one, fields }) =>
      fields.number === null ? [] : [[`${one.series} ${plainNumber(fields.number)}`, one] as const],
    ),
  );
  const byLikeness = new Map(standing.map(({ one, fields }) => [likeness(one.series, fields), one]));
  return ({ record, series, fields }) => {
    const own = record === null ? undefined : byId.get(record);
    if (own) return own;
    if (fields.number) return byNumber.get(`${series} ${plainNumber(fields.number)}`);
    return byLikeness.get(likeness(series, fields));
  };
}

function likeness(series: KeptEnquiry['series'], fields: Partial<EnquiryFields>): string {
  const {
    number = null,
    centre = null,
    service,
    syllabus,
    components,
    candidates,
    allCandidates,
    submittedAt,
    savedAt,
  } = fields;
  const whom = (candidates ?? []).map((one) => one.number).sort();
  return inOrder([
    ...[series, centre, number, service ?? null, syllabus ?? null, [...(components ?? [])].sort(), whom],
    ...[allCandidates ?? false, submittedAt ?? null, savedAt ?? null],
  ]);
}

/** A name the file does not have says nothing against one that is kept. */
function differing(kept: EnquiryFields, said: Partial<EnquiryFields>): Partial<EnquiryFields> {
  const names = new Map(kept.candidates.map(({ number, name }) => [number, name]));
  const candidates = said.candidates?.map(({ number, name }) => ({
    number,
    name: name ?? names.get(number) ?? null,
  }));
  const whole: Partial<EnquiryFields> = candidates ? { ...said, candidates } : said;
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([field, value]) => inOrder(value) !== inOrder(kept[field as keyof EnquiryFields]),
    ),
  );
}

/** Two lines about one enquiry: the later one counts where both say something. */
function once(enquiries: readonly KeptEnquiry[]): KeptEnquiry[] {
  const byId = new Map<string, KeptEnquiry>();
  for (const one of enquiries) {
    const before = byId.get(one.id);
    const known = new Set(before?.events.map(({ id }) => id));
    const events = one.events.filter(({ id }) => !known.has(id));
    byId.set(one.id, before ? { ...before, events: [...before.events, ...events] } : one);
  }
  return [...byId.values()];
}

function without(one: KeptEnquiry, fields: readonly string[]): KeptEnquiry {
  const events = one.events.map((event) => ({
    ...event,
    change: Object.fromEntries(Object.entries(event.change).filter(([field]) => !fields.includes(field))),
  }));
  return { ...one, events };
}
