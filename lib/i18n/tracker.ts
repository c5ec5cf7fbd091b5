import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const tracker = import.meta.glob<TextsOf<'tracker'>>('./locales/*/tracker.ts', {
  eager: true,
  import: 'tracker',
});

/** The texts of the list of enquiries, and those that every surface uses. */
export const text = lookup({ shared: SHARED, tracker });
