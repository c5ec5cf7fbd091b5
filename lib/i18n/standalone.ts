import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const standalone = import.meta.glob<TextsOf<'standalone'>>('./locales/*/standalone.ts', {
  eager: true,
  import: 'standalone',
});

/** The texts of the page that works without the assistant, and those that every surface uses. */
export const text = lookup({ shared: SHARED, standalone });
