import type { PressKind } from '@/lib/model/seen';
import type { Taught } from '@/lib/model/taught';
import { pagePart } from '@/lib/platform/page-parts';
import type { Haste } from './page-reader';
import type { Look } from './read-page';
import type { applyFix } from './write/apply-fix';
import type { noteBox, noteWriter } from './write/note-box';

/** The first script of a page, as the desk knows it: it looks, finds places and writes. */
export interface Eyes {
  /** Ends everything on this page. */
  signal: AbortSignal;
  /** Our one element, not in the page yet. */
  element: HTMLElement;
  /**
   * Looks at the page again. The desk takes what was read before this returns, or on a long page a few tasks later;
   * how soon it is wanted is said by `how`.
   */
  look(how?: Haste): void;
  /** Takes what officers showed on Direct's pages, and looks again with it. */
  heed(taught: readonly Taught[]): void;
  places: typeof import('./places');
  noteBox: typeof noteBox;
  writeNote: ReturnType<typeof noteWriter>;
  applyFix: typeof applyFix;
}

/** What judges and draws, as the first script of a page knows it. Until it is there, nothing counts as checked. */
export interface Desk {
  /** False while the officer has paused the assistant, or the office keeps it off Direct's pages. */
  isOpen(): boolean;
  /** Takes a new look at the page; null when it could not be read. */
  take(reading: Look | null): void;
  /** A fingerprint of the errors on the form that no press was held for yet; null when there are none. */
  errors(): string | null;
  /** A press on Submit was held because of them. */
  held(): void;
  /** A press was let through. */
  pressed(kind: PressKind): void;
  /** The officer wants to know why nothing is checked on this page. */
  explain(): void;
  /** The extension was updated, and these scripts are the old ones. */
  expire(): void;
}

/** The script `desk.js`: everything that a page of Direct needs only once there is something to say about it. */
export const DESK = pagePart<(eyes: Eyes) => Desk>('desk');
