import type { FileProblem } from './file-problem';
import { zipParts } from './zip-parts';

/** A spreadsheet program's file, text such as CSV, or why it is neither. */
export type KindOfFile = 'workbook' | 'text' | FileProblem['key'];

/** A small file can unpack to more than a computer holds. Bytes. */
const MOST_UNPACKED = 500_000_000;
const LOOKED_AT = 4_096;

/** First bytes of files that are no table, as characters. */
const PICTURES = [
  /^\x89PNG/,
  /^\xff\xd8\xff/,
  /^GIF8/,
  /^RIFF....WEBP/s,
  /^BM.{4}\0\0\0\0/s,
  /^II\*\0|^MM\0\*/,
];
const IN_A_FILE_BOX = /^.{4}ftyp(?:heic|heix|mif1|avif)/s;

/** Looks at the bytes of a file, because names lie: a `.xls` may be a web page, a `.csv` a workbook. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (start.startsWith('PK')) return kindOfArchive(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return isLocked(bytes) ? 'locked' : 'old-xls';
  if (start.startsWith('%PDF')) return 'pdf';
  if (PICTURES.some((one) => one.test(start)) || IN_A_FILE_BOX.test(start)) return 'picture';
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^\W{0,4}<(?:!doctype\s+html|html|table|head|meta)\b/i.test(start.trimStart())) return 'web-page';
  return isText(start) ? 'text' : 'not-a-table';
}

function kindOfArchive(bytes: Uint8Array): KindOfFile {
  const parts = zipParts(bytes);
  if (parts === null) return 'cut-off';
  if (parts.size > MOST_UNPACKED) return 'too-large';
  const has = (one: RegExp) => [...parts.names].some((name) => one.test(name));
  if (has(/^xl\/workbook\./)) return 'workbook';
  if (has(/^(?:word|ppt)\//)) return 'document';
  return has(/^content\.xml$/) && has(/^styles\.xml$/) ? 'workbook' : 'not-a-table';
}

/** A workbook with a password is an old container that holds a part of this name, in letters of two bytes. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text in letters of two bytes has a zero in every other place; other zeros are no text. */
function isText(start: string): boolean {
  if (!start.includes('\0')) return true;
  const odd = [...start].filter((_, index) => index % 2 === 1).filter((one) => one === '\0').length;
  const even = [...start].filter((_, index) => index % 2 === 0).filter((one) => one === '\0').length;
  return /^(?:\xff\xfe|\xfe\xff)/.test(start) || Math.max(odd, even) > start.length / 4;
}
