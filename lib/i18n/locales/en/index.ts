import type { Language } from '../../language';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { shared } from './shared';
import { tracker } from './tracker';
import { welcome } from './welcome';

/** English is the language everything is written in; the others are held against its keys. */
export const english = { shared, panel, popup, tracker, options, welcome } as const;

export default {
  code: 'en',
  dates: 'en-GB',
  direction: 'ltr',
  texts: english,
  said: {},
} satisfies Language;
