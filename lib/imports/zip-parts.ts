const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record with the longest comment it may carry. */
const END_AT_MOST = 22 + 0xffff;

/** What the directory of an archive says is in it. */
export interface ZipParts {
  names: ReadonlySet<string>;
  /** Unpacked, all together. Bytes. */
  size: number;
}

/** Reads the directory at the end of an archive, such as every `.xlsx` is; null when it is not there: the file was cut off. */
export function zipParts(bytes: Uint8Array): ZipParts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const names = new Set<string>();
  let size = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const name = view.getUint16(at + 28, true);
    names.add(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    size += view.getUint32(at + 24, true);
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, size };
}

function endOfDirectory(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_AT_MOST);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
