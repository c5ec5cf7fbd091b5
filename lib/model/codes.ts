declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** Four digits with leading zeros, as the centre gave it: `0713`. Means nothing without its series. */
export type CandidateNumber = Brand<string, 'CandidateNumber'>;
/** Four digits with leading zeros: `0625`. */
export type SyllabusCode = Brand<string, 'SyllabusCode'>;
/** Two digits: component and variant, `11`, `42`, `03`. */
export type ComponentCode = Brand<string, 'ComponentCode'>;

const ANY_DIGIT = /\p{Nd}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Turns decimal digits of any script into 0-9 (`٠٧١٣` becomes `0713`), drops invisible marks and outer blanks.
 * Everything else is left alone.
 */
export function plainDigits(text: string): string {
  // Nearly every text on the page is of this kind, and a list may have thousands.
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, '')
    .replace(ANY_DIGIT, (digit) => String(digitValue(digit)))
    .trim();
}

/** Unicode lays out every set of decimal digits as ten code points in order; walking back finds the zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  // Mathematical digits come in five runs of ten without a gap between them.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** Reads a candidate number of one to four digits and pads it to four; null when the text is anything else. */
export function readCandidateNumber(text: string): CandidateNumber | null {
  const digits = plainDigits(text);
  return /^\d{1,4}$/.test(digits) ? (digits.padStart(4, '0') as CandidateNumber) : null;
}

/** Finds the first four-digit syllabus code in a text such as `0625 Physics` or `Physics (0625)`. */
export function readSyllabusCode(text: string): SyllabusCode | null {
  const found = /(?<![\d/])(\d{4})(?!\d)/.exec(plainDigits(text));
  return found ? (found[1] as SyllabusCode) : null;
}

/** Reads a component code: `42`, `0625/42`, `0625/42 Paper 4`, `3` (becomes `03`); null when there is none. */
export function readComponentCode(text: string): ComponentCode | null {
  const plain = plainDigits(text);
  const found = /^(?:\d{4}\s*[/\s-]\s*)?(\d{1,2})(?!\d)/.exec(plain) ?? /\d{4}\/(\d{1,2})(?!\d)/.exec(plain);
  return found?.[1] ? (found[1].padStart(2, '0') as ComponentCode) : null;
}
