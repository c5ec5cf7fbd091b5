import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const options = import.meta.glob<TextsOf<'options'>>('./locales/*/options.ts', {
  eager: true,
  import: 'options',
});

/** The texts of the settings, and those that every surface uses. */
export const text = lookup({ shared: SHARED, options });
