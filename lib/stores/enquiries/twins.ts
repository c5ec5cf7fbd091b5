import { sameCentre } from '@/lib/model/centre';
import { type Enquiry, isListed, isLive } from '@/lib/model/enquiry';
import { sameNumber, sameSeries } from './match';

/** Two rows of the tracker that may be one and the same enquiry; the older one first. */
export interface Twins {
  older: Enquiry;
  newer: Enquiry;
}

/**
 * Pairs that may be one enquiry, each asked about once: same service, syllabus and candidates, nothing that both
 * say contradicts, and at least one of them without a number of Direct. Those the officer kept apart are left out.
 */
export function findTwins(enquiries: readonly Enquiry[]): Twins[] {
  const groups = new Map<string, Enquiry[]>();
  for (const one of enquiries) {
    const key = isListed(one) && isLive(one.state) ? likeness(one) : null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap(pairsIn);
}

/** Null when too little is known to be like another. */
function likeness({ service, syllabus, candidates, allCandidates }: Enquiry): string | null {
  const whom = allCandidates ? 'all' : candidates.map(({ number }) => number).sort();
  if (service === null || syllabus === null || whom.length === 0) return null;
  return JSON.stringify([service, syllabus, whom]);
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
  const bothName = one.components.length > 0 && other.components.length > 0;
  return !bothName || one.components.some((code) => other.components.includes(code));
}
