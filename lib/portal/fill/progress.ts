import {
  FILL_STEPS,
  type FillMemory,
  type FillProgress,
  type FillState,
  type FillStep,
  type FillStop,
} from '@/lib/model/filling';

/** What there is to show: every step as it stands, and the end once there is one. */
export function progressOf(
  { done, left }: Pick<FillMemory, 'done' | 'left'>,
  current: FillStep | null,
  { stop, finished = false }: { stop?: FillStop; finished?: boolean },
): FillProgress {
  const stateOf = (step: FillStep): FillState => {
    if (left.includes(step)) return 'yours';
    if (step === current && !finished) return stop ? 'stopped' : 'doing';
    return done.includes(step) || finished ? 'done' : 'to-do';
  };
  return {
    steps: FILL_STEPS.map((step) => ({ step, state: stateOf(step) })),
    finished,
    stop: stop ?? null,
  };
}
