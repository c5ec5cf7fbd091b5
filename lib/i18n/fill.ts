import type { TextsOf } from './english';
import { lookup } from './lookup';

const fill = import.meta.glob<TextsOf<'fill'>>('./locales/*/fill.ts', { eager: true, import: 'fill' });

/** Why the filling in of a form stopped. */
export const text = lookup({ fill });
