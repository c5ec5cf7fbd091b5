import type { Clock } from './define-clock';

const files = import.meta.glob<Clock>(['./*.ts', '!./index.ts', '!./define-clock.ts', '!./moments.ts'], {
  eager: true,
  import: 'default',
});

/** Every clock, found by folder, in the order of their ids. */
export const CLOCKS: readonly Clock[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
