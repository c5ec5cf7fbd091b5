import type { TextsOf } from './english';
import { lookup } from './lookup';
import { PAGES } from './pages';
import { SHARED } from './shared';

const options = import.meta.glob<TextsOf<'options'>>('./locales/*/options.ts', {
  eager: true,
  import: 'options',
});

/** The texts of the settings, and those that every surface uses. */
export const text = lookup({ shared: SHARED, pages: PAGES, options });
