import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const welcome = import.meta.glob<TextsOf<'welcome'>>('./locales/*/welcome.ts', {
  eager: true,
  import: 'welcome',
});

/** The texts of help and privacy, and those that every surface uses. */
export const text = lookup({ shared: SHARED, welcome });
