import Papa from 'papaparse';
import { MOST_ROWS } from './file-problem';
import { trimmedRows } from './sheet';

/** What Excel writes in the first line of some files to say how cells are parted. */
const SAYS_SEPARATOR = /^\ufeff?"?sep=(.)"?\r?\n/i;

/**
 * Text with a row on each line, as rows of cells; the separator is found out. One row more than can be used at most.
 * @returns the rows, and the line on which the first of them stands
 */
export function readCsv(text: string, separator?: string): { rows: string[][]; firstLine: number } {
  const said = SAYS_SEPARATOR.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = separator ?? said?.[1];
  const options = { preview: MOST_ROWS + 1, ...(delimiter ? { delimiter } : {}) };
  const parsed = Papa.parse<string[]>(body, options);
  // One quotation mark that is never closed would swallow every line behind it.
  const open = parsed.errors.some(({ code }) => code === 'MissingQuotes');
  const { data } = open ? Papa.parse<string[]>(body, { ...options, quoteChar: '\0' }) : parsed;
  return { rows: trimmedRows(data), firstLine: said ? 2 : 1 };
}
