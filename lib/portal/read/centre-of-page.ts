import { readCentre } from '@/lib/model/centre';
import type { Scan } from '../locate/scan';
import { valueBehind } from './pairs';

const NAMES = [/^(associate )?centre (number|no|code)$/];
const NO_VALUES = /^(centre|e-?mail|name)\b/;

/** The number of the centre a page is for, by the words `Centre number`; null when it does not say. */
export function centreOf({ words }: Pick<Scan, 'words'>): string | null {
  const value = valueBehind(words, NAMES, (plain) => NO_VALUES.test(plain));
  return value !== null && /\d/.test(value) && value.length <= 40 ? readCentre(value) : null;
}
