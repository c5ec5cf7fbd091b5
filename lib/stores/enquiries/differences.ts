import type { Instant } from '@/lib/model/calendar-date';
import type { EnquiryCandidate, EnquiryFields, EnquiryState } from '@/lib/model/enquiry';
import { tidy } from './match';
import { once, type SeenRow } from './seen-row';

type Change = Partial<EnquiryFields>;

/** The moment a known enquiry is first seen in a state is kept. `saved` and `submitted` are the officer's own presses. */
const MOMENT_OF = {
  received: 'receivedAt',
  acknowledged: 'acknowledgedAt',
  completed: 'completedAt',
} as const satisfies Partial<Record<EnquiryState, keyof EnquiryFields>>;

/** States an enquiry only comes into once its Cambridge Associate has sent it on (G33). */
const WITH_CAMBRIDGE: readonly EnquiryState[] = [
  'submitted',
  'received',
  'acknowledged',
  'pending',
  'completed',
];

/**
 * What a row says that is not known yet, or differs: an empty object when it says nothing new. Names are
 * never lost to a list that shows numbers only, nor a long Note to a list that cuts it off.
 */
export function newsIn(row: SeenRow, known: EnquiryFields, at: Instant): Change {
  return {
    ...(row.number !== null && known.number === null && { number: row.number }),
    ...(row.centre !== null && known.centre === null && { centre: row.centre }),
    ...stateNews(row, known, at),
    ...(row.service !== null && row.service !== known.service && { service: row.service }),
    ...(row.syllabus !== null && row.syllabus !== known.syllabus && { syllabus: row.syllabus }),
    ...listNews(row, known),
    ...(row.allCandidates && !known.allCandidates && { allCandidates: true }),
    ...(row.note && isNewNote(row.note, known.note) && { note: row.note }),
    ...documentNews(row, known, at),
    ...releaseNews(row, known),
    ...extensionNews(row, known),
  };
}

/** What a new enquiry starts with when all that is known of it is a row. */
export function firstFrom(row: SeenRow, at: Instant): Change {
  return {
    ...stateNews({ ...row, state: row.state ?? 'other' }, null, at),
    ...(row.number !== null && { number: row.number }),
    ...(row.centre !== null && { centre: row.centre }),
    ...(row.service !== null && { service: row.service }),
    ...(row.syllabus !== null && { syllabus: row.syllabus }),
    ...(row.components.length > 0 && { components: row.components }),
    ...(row.candidates.length > 0 && { candidates: row.candidates }),
    ...(row.allCandidates && { allCandidates: true }),
    ...(row.note && { note: row.note }),
    ...documentNews(row, null, at),
    ...releaseNews(row, null),
    ...extensionNews(row, null),
  };
}

/** True when there is nothing in a change. */
export function isNothing(change: Change): boolean {
  return Object.keys(change).length === 0;
}

/** The same state in other words is no news; words nobody has seen before are kept as they are. */
function stateNews(row: SeenRow, known: EnquiryFields | null, at: Instant): Change {
  const { state } = row;
  if (state === null) return {};
  const same = known?.state === state && (state !== 'other' || known.stateText === row.stateText);
  if (same) return {};
  // Of an enquiry never seen before nobody knows how long it has been in its state: no clock starts from a guess.
  const moment = known && state in MOMENT_OF ? MOMENT_OF[state as keyof typeof MOMENT_OF] : null;
  const approved = known?.state === 'awaiting-approval' && WITH_CAMBRIDGE.includes(state);
  return {
    state,
    stateText: row.stateText,
    ...(approved && !known.approvedAt && { approvedAt: at }),
    ...(moment && !known?.[moment] && { [moment]: at }),
  };
}

function listNews(row: SeenRow, known: EnquiryFields): Change {
  const change: Change = {};
  const components = [...known.components].sort();
  if (!isPart(row.components, components)) change.components = row.components;
  const candidates = candidateNews(row.candidates, known.candidates);
  if (candidates) change.candidates = candidates;
  return change;
}

/** A list that shows only some of the known candidates is taken as cut short; one with others replaces them. */
function candidateNews(seen: EnquiryCandidate[], known: EnquiryCandidate[]): EnquiryCandidate[] | null {
  const names = new Map(known.map(({ number, name }) => [number, name]));
  const part = isPart(
    seen.map(({ number }) => number),
    known.map(({ number }) => number),
  );
  const named = seen.filter(({ number, name }) => name && name !== names.get(number));
  if (part && named.length === 0) return null;
  const basis = part
    ? known
    : seen.map((one) => ({ ...one, name: one.name ?? names.get(one.number) ?? null }));
  return once([...named, ...basis]);
}

function isPart<T>(some: readonly T[], whole: readonly T[]): boolean {
  return some.every((one) => whole.includes(one));
}

/** `Ana Silva, Be…` is the beginning of the Note already known, not another Note. */
function isNewNote(seen: string, known: string): boolean {
  const [now, before] = [tidy(seen), tidy(known)];
  const cut = /(?:…|\.{3})$/;
  return now !== before && !(cut.test(now) && before.startsWith(now.replace(cut, '').trimEnd()));
}

function documentNews(row: SeenRow, known: EnquiryFields | null, at: Instant): Change {
  const fresh = row.documents.filter((kind) => !known?.documents[kind]);
  if (fresh.length === 0) return {};
  return { documents: { ...known?.documents, ...Object.fromEntries(fresh.map((kind) => [kind, at])) } };
}

function releaseNews(row: SeenRow, known: EnquiryFields | null): Change {
  const before = known?.released ?? [];
  return isPart(row.released, before) ? {} : { released: [...new Set([...before, ...row.released])] };
}

/** Those it is about anyway are no others. */
function extensionNews(row: SeenRow, known: EnquiryFields | null): Change {
  const before = known?.extendedCandidates ?? [];
  const own = new Set([...row.candidates, ...(known?.candidates ?? [])].map(({ number }) => number));
  const others = row.extendedCandidates.filter((number) => !own.has(number));
  return isPart(others, before) ? {} : { extendedCandidates: [...new Set([...before, ...others])].sort() };
}
