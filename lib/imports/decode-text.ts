/** Text, and whether its letters had to be taken for those of an older Windows. */
export interface DecodedText {
  text: string;
  oldLetters: boolean;
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without byte order mark, else Windows-1252, in which Excel writes
 * CSV files where nobody chose otherwise.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideLetters(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), oldLetters: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oldLetters: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), oldLetters: true };
  }
}

/** Letters of two bytes show by their mark, or by the zeros between plain letters. */
function wideLetters(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1_000);
  const zeros = (odd: number) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  return zeros(0) > start.length / 4 ? 'utf-16be' : null;
}
