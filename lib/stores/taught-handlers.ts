import { withoutTaught, withTaught, withTaughtSeen } from '@/lib/model/taught';
import type { Handlers } from '@/lib/platform/answer';
import { taught } from './taught';

/** What the background does about what officers show on Direct's pages. */
export const taughtHandlers: Pick<Handlers, 'taught' | 'teach' | 'forget-taught' | 'taught-seen'> = {
  taught: () => taught.get(),
  async teach(entries) {
    await taught.update((known) => entries.reduce(withTaught, known));
    return null;
  },
  async 'forget-taught'(keys) {
    await taught.update((known) => withoutTaught(known, keys));
    return null;
  },
  async 'taught-seen'({ key, seen }) {
    await taught.update((known) => withTaughtSeen(known, key, seen));
    return null;
  },
};
