import { plainHeading } from './heading-words';
import { tidy } from './sheet';

const YES =
  /^(?:y|yes|yeah|true|ok|okay|paid|given|done|received|signed|oui|si|sim|ja|da|evet|ndiyo|1|نعم|ہاں|جی ہاں|是|हाँ)$/u;
const NO =
  /^(?:n|no|not|false|none|unpaid|not (?:yet|paid|given|signed|received|done)|non|nao|nein|nej|ne|nyet|hayir|hapana|0|لا|نہیں|否|नहीं)$/u;
const TICKS = /^[✓✔☑✅]+$/u;
const CROSSES = /^[✗✘☒❌–—-]+$/u;

/** What a cell answers to a question of yes or no; null when it is neither. An `x` could be a tick or a cross. */
export function readAnswer(text: string): boolean | null {
  const shown = tidy(text).replace(/\ufe0f/g, '');
  if (TICKS.test(shown)) return true;
  if (CROSSES.test(shown)) return false;
  const plain = plainHeading(shown);
  if (YES.test(plain) || YES.test(shown)) return true;
  return NO.test(plain) || NO.test(shown) ? false : null;
}
