import { guarded } from './cells';
import { file } from './to-csv';

/** The fees for finance as a CSV file, like that of the enquiries. `rows`: the heading, then a row each. */
export function feesCsv(rows: readonly (readonly string[])[]): string {
  return file(
    rows.map((row) => row.map(guarded)),
    ',',
  );
}
