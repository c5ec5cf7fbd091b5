import type { TextsOf } from './english';
import { lookup } from './lookup';

export const LINE = import.meta.glob<TextsOf<'line'>>('./locales/*/line.ts', { eager: true, import: 'line' });

/** The texts of the line in place of the panel: few, because every page of Direct loads them. */
export const text = lookup({ line: LINE });
