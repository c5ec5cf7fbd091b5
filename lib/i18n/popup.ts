import type { TextsOf } from './english';
import { lookup } from './lookup';
import { SHARED } from './shared';

const popup = import.meta.glob<TextsOf<'popup'>>('./locales/*/popup.ts', { eager: true, import: 'popup' });

/** The texts of the assistant's window, and those that every surface uses. */
export const text = lookup({ shared: SHARED, popup });
