import type { Severity } from '@/lib/model/finding';

/** Worst first. */
export const RANK = { error: 0, warning: 1, advice: 2 } as const satisfies Record<Severity, number>;
