import type { Taught } from '@/lib/model/taught';
import { about } from '@/lib/platform/about';
import { today } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import type { PageReading } from '@/lib/portal/read-lists';
import { TEACH, type Teach } from '@/lib/portal/teach/part';
import type { PageMood } from './mood';
import { seenParts } from './seen-parts';
import { teachActions } from './teach-actions';

const PATIENCE_MS = 3_000;

/** What the officer showed the assistant, and how well it finds its way. What that takes is loaded when first asked for. */
export function teachDesk(eyes: Eyes, mood: Readonly<PageMood>, set: (change: Partial<PageMood>) => void) {
  const tellSeen = seenParts();
  let reading: PageReading | null = null;
  let teach: Teach | null = null;
  let isHeeded = false;

  const act = (work: (part: Teach) => Promise<void>): void => {
    const run = async (): Promise<void> => {
      teach ??= await TEACH.load();
      await work(teach);
    };
    run().catch((fault) => {
      report('showing a part did not work', fault);
      set({ teaching: null, unreached: true });
    });
  };
  const health = (): PageMood['health'] =>
    teach && mood.asksHealth
      ? teach.health(reading, { ...about(), watch: mood.paused ? 'paused' : 'watching', on: today() })
      : null;

  return {
    actions: teachActions({
      eyes,
      act,
      set,
      reading: () => reading,
      refresh: () => set({ health: health() }),
    }),
    /** Asks what was shown, here or in another tab, and looks again with it; without an answer in time nothing was. */
    async heed(): Promise<void> {
      const taught = await Promise.race([send('taught', null), late()]).catch(() => []);
      isHeeded = true;
      eyes.heed(taught);
    },
    take(read: PageReading | null): Partial<PageMood> {
      reading = read;
      if (read) tellSeen(read);
      return { health: health() };
    },
    /** False before it is known what was shown, and on a page the officer marked as none for enquiries. */
    isWelcome: (): boolean => isHeeded && reading?.named?.is !== 'none',
  };
}

function late(): Promise<Taught[]> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, []));
}
