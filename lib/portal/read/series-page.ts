import type { CalendarDate } from '@/lib/model/calendar-date';
import { plainDigits } from '@/lib/model/codes';
import type { SeenSeries } from '@/lib/model/seen';
import { readServiceChoice, type ServiceCode } from '@/lib/model/service';
import { readWrittenDate, type WrittenDate } from '@/lib/model/written-date';
import { cellsOf, columnNameOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { elementsBelow, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { seriesOfPage } from './series-of-page';

const DEADLINE = /\bdeadlines?\b|closing date|last (day|date)|\bcloses?\b|submit by/;
const NAMES_SERVICE = /\bservice\s*\d|\b(?:re-?check|review of marking|re-?moderation|report on)\b/i;
const ANYTHING_ELSE = /result|released|access to scripts/;

/** A service and the date written for it. */
interface Written {
  service: ServiceCode | null;
  date: WrittenDate;
}

/**
 * Reads the deadlines of a series' page: from its table, or from lines that name a deadline. A date that could be
 * two days is reported as it is written. Null when the page does not say which series it is about.
 */
export function readSeriesPage(scan: Scan): SeenSeries | null {
  const series = seriesOfPage(scan);
  if (series.status !== 'found') return null;
  const inTables = tables(scan).flatMap(fromTable);
  const written = inTables.length > 0 ? inTables : fromLines(scan);
  return {
    series: series.value,
    deadlines: earliest(
      written.flatMap(({ service, date }) => (date.kind === 'date' ? [{ service, date: date.date }] : [])),
    ),
    ambiguous: written.flatMap(({ service, date }) =>
      date.kind === 'ambiguous' ? [{ service, text: date.text, choices: date.choices }] : [],
    ),
  };
}

/** One date for each service: where a page names several, the earliest is the one not to be missed. */
function earliest(deadlines: SeenSeries['deadlines']): SeenSeries['deadlines'] {
  const first = new Map<ServiceCode | null, CalendarDate>();
  for (const { service, date } of deadlines) {
    const before = first.get(service);
    if (!before || date < before) first.set(service, date);
  }
  return [...first].map(([service, date]) => ({ service, date }));
}

/** Data tables, and tables of names and values in two columns. */
function tables(scan: Scan): Element[] {
  const all = new Set(scan.grids);
  for (const element of elementsBelow(scan.root)) if (tagOf(element) === 'table') all.add(element);
  return [...all].filter((table) => {
    const isLayout =
      !scan.grids.includes(table) && [...elementsBelow(table)].some((inner) => tagOf(inner) === 'table');
    return !isLayout && isVisible(table);
  });
}

function fromTable(table: Element): Written[] {
  const headerRows = headerRowsOf(table);
  const headers = headerCellsOf(table).map((cell) => plainText(columnNameOf(cell)));
  const column = headers.findIndex((header) => DEADLINE.test(header) && !ANYTHING_ELSE.test(header));
  return rowsOf(table)
    .filter((row) => column < 0 || !headerRows.includes(row))
    .flatMap((row) =>
      fromCells(
        cellsOf(row).map((cell) => textOf(cell)),
        column,
      ),
    );
}

function fromCells(cells: string[], column: number): Written[] {
  const own = cells[column];
  const text = own ?? cells.find((cell) => readWrittenDate(cell).kind !== 'none') ?? '';
  const service = cells.map((cell) => readServiceChoice(cell).code).find((code) => code !== null) ?? null;
  const date = readWrittenDate(text);
  // Without a column of that name a date counts only beside a service, or where the row says what it is.
  const isDeadline =
    own !== undefined || service !== null || cells.some((cell) => DEADLINE.test(plainText(cell)));
  return date.kind === 'none' || !isDeadline ? [] : [{ service, date }];
}

/**
 * Lines such as "Service 2 – deadline 26 February 2024", a date behind the word Deadline, or a date behind a
 * service where Deadline is the only such name of a column before it.
 */
function fromLines({ words }: Scan): Written[] {
  const names = words.filter(({ plain }) => plain.length < 40);
  const inColumns =
    names.some(({ plain }) => DEADLINE.test(plain)) && !names.some(({ plain }) => ANYTHING_ELSE.test(plain));
  let service: ServiceCode | null = null;
  let isFresh = false;
  return words.flatMap(({ text, plain, role }, index) => {
    const code = NAMES_SERVICE.test(text) ? readServiceChoice(plainDigits(text)).code : null;
    const date = readWrittenDate(text);
    if (code !== null) isFresh = true;
    // Another heading ends what was said about the service, unless it only names the date.
    else if (role === 'heading' && !DEADLINE.test(plain) && date.kind === 'none') service = null;
    service = code ?? service;
    if (date.kind === 'none') return [];
    const before = words[index - 1]?.plain ?? '';
    const isNamed = [plain, before].some((said) => DEADLINE.test(said) && !ANYTHING_ELSE.test(said));
    const isFirst = inColumns && isFresh;
    isFresh = false;
    return isNamed || isFirst ? [{ service, date }] : [];
  });
}
