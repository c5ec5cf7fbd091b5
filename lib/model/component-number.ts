import type { ComponentCode } from './codes';

/**
 * The component (paper) number of a code: `11`, `12`, `13` are `1`; a code with a leading zero has it second,
 * `03` is `3`. Null for 8x and 9x, usually a mark carried forward from an earlier series, and for `00`.
 */
export function componentNumber(code: ComponentCode): string | null {
  const digit = code.startsWith('0') ? code.slice(1) : code.slice(0, 1);
  return /^[1-7]$/.test(digit) ? digit : null;
}
