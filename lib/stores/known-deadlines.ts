import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import type { Deadline } from '@/lib/model/deadline';
import { deadlines } from './deadlines';

/** Every deadline there is: read from Direct, typed, and listed with the assistant. */
export async function knownDeadlines(): Promise<Deadline[]> {
  return [...(await deadlines.get()), ...LISTED_DEADLINES];
}
