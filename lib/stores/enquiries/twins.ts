import { sameCentre } from '@/lib/model/centre';
import { type Enquiry, isListed, isLive, isOpen } from '@/lib/model/enquiry';
import { mayShareComponents, sameNumber, sameSeries } from './match';

/** Two rows of the tracker that may be one and the same enquiry; the older one first. */
export interface Twins {
  older: Enquiry;
  newer: Enquiry;
}

/**
 * Pairs that may be one enquiry, each asked about once: same service, syllabus and candidates, nothing that both
 * say contradicts, and at least one of them without a number of Direct. Also what was submitted and has no number
 * yet, with a number that came up on Direct since and of which the list says too little: its Note may have been
 * changed or cut off. Those the officer kept apart are left out.
 */
export function findTwins(enquiries: readonly Enquiry[]): Twins[] {
  const live = enquiries.filter((one) => isListed(one) && isLive(one.state));
  return [...[...groupedBy(live, likeness).values()].flatMap(pairsIn), ...barePairs(live)];
}

function barePairs(live: readonly Enquiry[]): Twins[] {
  const waiting = live.filter(({ number, state }) => number === null && isOpen(state));
  if (waiting.length === 0) return [];
  const bare = live.filter((one) => one.number !== null && likeness(one) === null);
  const byService = groupedBy(bare, ({ service }) => service);
  return waiting.flatMap((older) => {
    const since = Date.parse(older.submittedAt ?? '');
    const couldBe = (newer: Enquiry) =>
      Date.parse(newer.events[0]?.at ?? '') >= since &&
      sayNothingElse(older, newer) &&
      mayBeOne(older, newer);
    const numbers = older.service === null ? [] : (byService.get(older.service) ?? []);
    return numbers.filter(couldBe).map((newer) => ({ older, newer }));
  });
}

/** Those without a key are left out. */
function groupedBy(
  enquiries: readonly Enquiry[],
  keyOf: (one: Enquiry) => string | null,
): Map<string, Enquiry[]> {
  const groups = new Map<string, Enquiry[]>();
  for (const one of enquiries) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** As far as both name a syllabus and candidates, they are the same. */
function sayNothingElse(one: Enquiry, other: Enquiry): boolean {
  const sameSyllabus = one.syllabus === null || other.syllabus === null || one.syllabus === other.syllabus;
  const [mine, theirs] = [whomOf(one), whomOf(other)];
  return sameSyllabus && (mine === '' || theirs === '' || mine === theirs);
}

/** Empty when nobody is known. */
function whomOf({ candidates, allCandidates }: Enquiry): string {
  const numbers = candidates.map(({ number }) => number).sort();
  return allCandidates ? 'all' : numbers.join(' ');
}

/** Null when too little is known to be like another. */
function likeness(one: Enquiry): string | null {
  const { service, syllabus } = one;
  const whom = whomOf(one);
  return service === null || syllabus === null || whom === '' ? null : `${service} ${syllabus} ${whom}`;
}

function pairsIn(group: readonly Enquiry[]): Twins[] {
  const sorted = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((older, at) =>
    sorted.slice(at + 1).flatMap((newer) => (mayBeOne(older, newer) ? [{ older, newer }] : [])),
  );
}

function mayBeOne(one: Enquiry, other: Enquiry): boolean {
  if (!sameSeries(one, other.series) || !sameCentre(one.centre, other.centre)) return false;
  if (one.apart.includes(other.id) || other.apart.includes(one.id)) return false;
  const bothNumbered = one.number !== null && other.number !== null;
  if (bothNumbered && !(one.series !== other.series && sameNumber(one.number, other.number))) return false;
  return mayShareComponents(one, other);
}
