import type { Finding } from '@/lib/model/finding';

/** How loud something is said, worst first. Each has a word and a shape of its own besides its colour. */
export const LEVELS = ['stop', 'check', 'not-checked', 'tip'] as const;
export type Level = (typeof LEVELS)[number];

/** The level a finding is shown at: what could not be judged is *Not checked*, whatever its rule's severity. */
export function levelOf(finding: Pick<Finding, 'verdict' | 'severity'>): Level {
  if (finding.verdict === 'cannot-tell') return 'not-checked';
  return ({ error: 'stop', warning: 'check', advice: 'tip' } as const)[finding.severity];
}

/** Worst first: 0 is the worst. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}
