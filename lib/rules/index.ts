import type { AnyRule } from './define-rule';
import { RANK } from './severity-rank';

const found = import.meta.glob<AnyRule>('./*/*.ts', { eager: true, import: 'default' });

/** Every rule of the library, found by folder: the worst first, within that in the order of their ids. */
export const RULES: readonly AnyRule[] = Object.values(found).sort(
  (a, b) => RANK[a.severity] - RANK[b.severity] || (a.id < b.id ? -1 : 1),
);
