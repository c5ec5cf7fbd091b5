import { SERIES_DEADLINES } from '@/lib/catalogue/series-deadlines';
import type { Deadline } from '@/lib/model/deadline';
import { deadlines } from './deadlines';

/** Every deadline there is: read from Direct, typed, and printed in the guide. */
export async function knownDeadlines(): Promise<Deadline[]> {
  return [...(await deadlines.get()), ...SERIES_DEADLINES];
}
