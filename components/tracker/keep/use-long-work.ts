import { useRef, useState } from 'preact/hooks';
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
  /** Runs work and shows how far it is. Resolves with what it gave, or null when it failed or was cancelled. */
  run<T>(kind: WorkKind, work: (options: LongWork) => Promise<T>): Promise<T | null>;
  say(words: string, failed?: boolean): void;
  cancel(): void;
}

const QUIET: WorkState = { kind: null, progress: null, said: null };

/** One piece of long work at a time, with its progress, a way to stop it, and what is said at its end. */
export function useLongWork(): LongWorkHandle {
  const [state, setState] = useState(QUIET);
  const stop = useRef<AbortController | null>(null);
  const say = (words: string, failed = false) => setState({ ...QUIET, said: { words, failed } });
  return {
    ...state,
    say,
    cancel: () => stop.current?.abort(),
    async run(kind, work) {
      const control = new AbortController();
      stop.current = control;
      setState({ ...QUIET, kind });
      try {
        const onProgress = (progress: Progress) => setState({ ...QUIET, kind, progress });
        const result = await work({ onProgress, signal: control.signal });
        setState(QUIET);
        return result;
      } catch (fault) {
        if (isCancelled(fault)) say(text('tracker.keep.cancelled'));
        else say(failedInWords(kind, fault), true);
        return null;
      }
    },
  };
}

function failedInWords(kind: WorkKind, fault: unknown): string {
  if (kind === 'file') return text('tracker.exportFailed');
  return text('tracker.keep.failed', { reason: faultWords(fault) });
}
