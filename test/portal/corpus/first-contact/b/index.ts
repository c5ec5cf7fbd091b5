import type { Framework } from '../kit';
import { APEX } from './apex';
import { DEVEXPRESS } from './devexpress';
import { FRAMESET } from './frameset';
import { LIGHTNING } from './lightning';
import { TAILWIND } from './tailwind';
import { UI5 } from './ui5';

/** What offices, clouds and old servers write: kits, tables and frames. */
export const KITS_OF_OFFICES: Framework[] = [APEX, DEVEXPRESS, FRAMESET, LIGHTNING, TAILWIND, UI5];
