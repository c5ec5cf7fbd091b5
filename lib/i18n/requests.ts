import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const requests = import.meta.glob<TextsOf<'requests'>>('./locales/*/requests.ts', {
  eager: true,
  import: 'requests',
});

/** The texts of the request list, and those that every surface uses. */
export const text = lookup({ shared: SHARED, requests });
