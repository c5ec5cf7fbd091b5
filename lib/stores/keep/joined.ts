import { mergeRecords } from '../enquiries/merge';
import type { KeptEnquiry } from './everything';

/** What is kept together with more of it, sorted by id: the logs of one enquiry become one. */
export function joinedEnquiries(kept: readonly KeptEnquiry[], more: readonly KeptEnquiry[]): KeptEnquiry[] {
  const joined = new Map<string, KeptEnquiry>();
  for (const one of [...kept, ...more]) {
    const before = joined.get(one.id);
    joined.set(one.id, before ? { id: one.id, ...mergeRecords(before, one) } : one);
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
