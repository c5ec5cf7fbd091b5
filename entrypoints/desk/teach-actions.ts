import type { PanelActions } from '@/components/panel/panel-view';
import { about } from '@/lib/platform/about';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import type { PageReading } from '@/lib/portal/read-lists';
import type { Teach } from '@/lib/portal/teach/part';
import type { PageMood } from './mood';

export type TeachActions = Pick<
  PanelActions,
  'onTeach' | 'onStopTeaching' | 'onNamePage' | 'onHealth' | 'onSaveSkeleton'
>;

export interface TeachActionsOptions {
  eyes: Eyes;
  reading(): PageReading | null;
  /** Does work with the script that is loaded for it; says so when it fails. */
  act(work: (part: Teach) => Promise<void>): void;
  set(change: Partial<PageMood>): void;
  /** Works out the health report anew. */
  refresh(): void;
}

/** What the officer's presses about the page itself lead to: showing a part, naming the page, asking how it goes. */
export function teachActions({ eyes, reading, act, set, refresh }: TeachActionsOptions): TeachActions {
  let picking = new AbortController();
  return {
    onTeach: (field) =>
      act(async (part) => {
        const page = reading()?.form?.snapshot.page;
        if (!page) return;
        picking = new AbortController();
        set({ teaching: { field, words: '' }, taught: null });
        const signal = AbortSignal.any([eyes.signal, picking.signal]);
        const onPoint = (words: string): void => set({ teaching: { field, words } });
        const shown = await part.part({ page, field, at: now() }, { host: eyes.element, onPoint, signal });
        const isKept = shown !== null && typeof shown !== 'string';
        if (isKept) await send('teach', [shown]);
        set({ teaching: null, taught: shown && { field, outcome: isKept ? 'shown' : shown } });
      }),
    onStopTeaching: () => picking.abort(),
    onNamePage: (is) => act(async (part) => void (await send('teach', [part.page({ is, at: now() })]))),
    onHealth: (asksHealth) =>
      act(async () => {
        set({ asksHealth });
        refresh();
      }),
    onSaveSkeleton: () =>
      act(async (part) => {
        const page = reading()?.page ?? 'unknown';
        const made = today();
        const skeleton = part.skeleton({ page, made, version: about().version });
        download(`page-skeleton-${page}-${made}.html`, 'text/html;charset=utf-8', skeleton);
      }),
  };
}
