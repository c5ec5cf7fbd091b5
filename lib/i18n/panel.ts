import type { TextsOf } from './english';
import { LINE } from './line';
import { lookup } from './lookup';
import { PAGES } from './pages';
import { SHARED } from './shared';

const panel = import.meta.glob<TextsOf<'panel'>>('./locales/*/panel.ts', { eager: true, import: 'panel' });

/** The texts of the panel beside Direct's pages, and those that every surface uses. */
export const text = lookup({ shared: SHARED, line: LINE, pages: PAGES, panel });
