import type { AnyRule } from './define-rule';

const found = import.meta.glob<AnyRule>('./*/*.ts', { eager: true, import: 'default' });

/** Every rule of the library, found by folder, in the order of their ids. */
export const RULES: readonly AnyRule[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));
