import type { PutAside } from '@/components/tracker/SetAsideNotice';
import { setAside as enquiriesSetAside } from '@/lib/stores/enquiries';
import { setAside } from '@/lib/stores/set-aside';
import { setAsideSeen } from '@/lib/stores/set-aside-seen';

export const NOTHING_ASIDE: PutAside = { enquiries: 0, parts: [] };

/**
 * What to tell of kept records that could not be read: nothing while there are no more of them than the officer
 * has seen. Ask after the stores were read: what does not fit is put aside while it is read.
 */
export async function asideToTell(): Promise<PutAside> {
  const [enquiries, kept, seen] = await Promise.all([enquiriesSetAside(), setAside(), setAsideSeen.get()]);
  if (enquiries.length + kept.length <= seen) return NOTHING_ASIDE;
  return { enquiries: enquiries.length, parts: [...new Set(kept.map(({ from }) => from))] };
}

/** The officer has read of all there is now; it stays where it is. */
export async function asideWasSeen(): Promise<void> {
  const [enquiries, kept] = await Promise.all([enquiriesSetAside(), setAside()]);
  await setAsideSeen.set(enquiries.length + kept.length);
}
