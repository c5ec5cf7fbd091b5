import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import type { Deadline } from '@/lib/model/deadline';
import { now } from '@/lib/platform/clock';
import { deadlines } from './deadlines';
import { policyDeadlines } from './policy-deadlines';

/** Every deadline there is: read from Direct, typed, set by policy, and listed with the assistant. */
export async function knownDeadlines(): Promise<Deadline[]> {
  const [known, set] = await Promise.all([deadlines.get(), policyDeadlines(now())]);
  return [...known, ...set, ...LISTED_DEADLINES];
}
