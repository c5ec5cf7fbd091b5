import type { ClockCase } from './clock-case';

const found = import.meta.glob<ClockCase[]>('./*.cases.ts', { eager: true, import: 'default' });

/** The cases of every clock, found by the clock's name. */
export const CASES: Record<string, ClockCase[]> = Object.fromEntries(
  Object.entries(found).map(([path, cases]) => [path.replace(/^\.\/|\.cases\.ts$/g, ''), cases]),
);
