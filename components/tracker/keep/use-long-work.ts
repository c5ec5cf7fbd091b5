import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { faultWords } from '@/lib/i18n/faults';
import { text } from '@/lib/i18n/tracker';
import type { LongWork, Progress } from '@/lib/platform/in-turns';
import { isCancelled } from './keep-actions';

export type WorkKind = 'making' | 'reading' | 'writing' | 'file';

/** What is going on, or how it ended. */
export interface WorkState {
  kind: WorkKind | null;
  progress: Progress | null;
  said: { words: string; failed: boolean } | null;
}

export interface LongWorkHandle extends WorkState {
  /** True while this or other work of the same turn goes on: nothing may be begun. */
  isBusy: boolean;
  /** True when others wait for this. */
  isAwaited: boolean;
  /** Runs work and shows how far it is. Resolves with what it gave, or null when it failed or was cancelled. */
  run<T>(kind: WorkKind, work: (options: LongWork) => Promise<T>): Promise<T | null>;
  say(words: string, failed?: boolean): void;
  cancel(): void;
}

/** What takes turns: while one of its parts is at work, the others wait. */
export interface Turn {
  running: number;
  /** Counts up what is running, or down. */
  count(by: 1 | -1): void;
}

/** Null: works alone. */
export const TurnOf = createContext<Turn | null>(null);

/** For what holds several parts that may not work at the same time. */
export function useTurn(): Turn {
  const [running, setRunning] = useState(0);
  return { running, count: (by) => setRunning((before) => before + by) };
}

const QUIET: WorkState = { kind: null, progress: null, said: null };

/** One piece of long work at a time, with its progress, a way to stop it, and what is said at its end. */
export function useLongWork(): LongWorkHandle {
  const [state, setState] = useState(QUIET);
  const stop = useRef<AbortController | null>(null);
  const turn = useContext(TurnOf);
  const say = (words: string, failed = false) => setState({ ...QUIET, said: { words, failed } });
  return {
    ...state,
    isBusy: state.kind !== null || (turn !== null && turn.running > 0),
    isAwaited: turn !== null && state.kind !== null,
    say,
    cancel: () => stop.current?.abort(),
    async run(kind, work) {
      const control = new AbortController();
      stop.current = control;
      setState({ ...QUIET, kind });
      turn?.count(1);
      try {
        const onProgress = (progress: Progress) => setState({ ...QUIET, kind, progress });
        const result = await work({ onProgress, signal: control.signal });
        setState(QUIET);
        return result;
      } catch (fault) {
        if (isCancelled(fault)) say(text('tracker.keep.cancelled'));
        else say(failedInWords(kind, fault), true);
        return null;
      } finally {
        turn?.count(-1);
      }
    },
  };
}

function failedInWords(kind: WorkKind, fault: unknown): string {
  if (kind === 'file') return text('tracker.exportFailed');
  return text('tracker.keep.failed', { reason: faultWords(fault) });
}
