import type { TextsOf } from './english';
import { lookup } from './lookup';

const letters = import.meta.glob<TextsOf<'letters'>>('./locales/*/letters.ts', {
  eager: true,
  import: 'letters',
});

/** The e-mails that can be copied. */
export const text = lookup({ letters });
