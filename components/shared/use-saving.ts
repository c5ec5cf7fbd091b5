import { useState } from 'preact/hooks';
import { faultWords } from '@/lib/i18n/faults';
import { text } from '@/lib/i18n/shared';

/** What is said after a change: that it is saved, with the way back, or why it is not. */
export interface Saying {
  words: string;
  failed: boolean;
  undo: (() => Promise<void>) | null;
}

export interface Saving {
  saying: Saying | null;
  /** Saves at once. `what` ends the sentence "Saved: …"; `undo` brings back what was there before. */
  /** Resolves with whether it is kept. */
  save(what: string, change: () => Promise<void>, undo: () => Promise<void>): Promise<boolean>;
  takeBack(): Promise<void>;
}

/**
 * Saves a change, then says so and offers to take it back; says why when it could not be saved.
 * @param said `done` where a change is held and not kept
 */
export function useSaving(said: 'saved' | 'done' = 'saved'): Saving {
  const [saying, setSaying] = useState<Saying | null>(null);
  const run = async (work: () => Promise<void>, then: Saying) => {
    try {
      await work();
      setSaying(then);
      return true;
    } catch (fault) {
      setSaying({ words: text('shared.failed', { reason: faultWords(fault) }), failed: true, undo: null });
      return false;
    }
  };
  return {
    saying,
    save: (what, change, undo) =>
      run(change, { words: text(`shared.${said}`, { what }), failed: false, undo }),
    takeBack: async () => {
      if (saying?.undo) await run(saying.undo, { words: text('shared.undone'), failed: false, undo: null });
    },
  };
}
