import type { TextsOf } from './english';
import { lookup } from './lookup';

export const SHARED = import.meta.glob<TextsOf<'shared'>>('./locales/*/shared.ts', {
  eager: true,
  import: 'shared',
});

/** The texts that every surface uses. */
export const text = lookup({ shared: SHARED });
