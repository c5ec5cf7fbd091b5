import type { PutAside } from '@/components/tracker/SetAsideNotice';
import { readKept } from '@/lib/stores/enquiries';
import { setAside } from '@/lib/stores/set-aside';
import { setAsideSeen } from '@/lib/stores/set-aside-seen';

export const NOTHING_ASIDE: PutAside = { enquiries: 0, parts: [] };

/**
 * What to tell of kept records that could not be read: nothing while there are no more of them than the officer
 * has seen. `enquiries` counts the enquiries among them. Ask after the stores were read: what does not fit is put aside while it is read.
 */
export async function asideToTell(enquiries: number): Promise<PutAside> {
  const [kept, seen] = await Promise.all([setAside(), setAsideSeen.get()]);
  if (enquiries + kept.length <= seen) return NOTHING_ASIDE;
  return { enquiries, parts: [...new Set(kept.map(({ from }) => from))] };
}

/** The officer has read of all there is now; it stays where it is. */
export async function asideWasSeen(): Promise<void> {
  const [{ quarantined }, kept] = await Promise.all([readKept(), setAside()]);
  await setAsideSeen.set(quarantined.length + kept.length);
}
