import { readCentre } from '@/lib/model/centre';
import { readComponentCode, readSyllabusCode } from '@/lib/model/codes';
import type { DocumentKind } from '@/lib/model/enquiry';
import type { SeenEnquiry } from '@/lib/model/seen';
import { readSeries, type SeriesId } from '@/lib/model/series';
import { readServiceChoice } from '@/lib/model/service';
import { readState } from '@/lib/model/state-words';
import { kindsOf } from '../locate/control';
import { cellsOf, columnNameOf, headerCellsOf, headerRowsOf, rowsOf } from '../locate/grid';
import { textOf } from '../locate/page-text';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { attribute, elementsBelow, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { readCandidateList, readDocuments, readEnquiryNumber, readReleased, saysAll } from './enquiry-words';
import { withHints } from './hints';
import { type Card, cardsOn } from './list-cards';
import { type Column, columnNamed } from './list-columns';
import { seriesOfPage } from './series-of-page';

const RELEASED = /(?<!\bnot (?:yet )?)\breleased\b/i;
/** Parts of a cell that stand for a letter, by tag or role. */
const SIGNS = ['a', 'img', 'button', 'link'];
const THERE = /[✓✔☑]|^\s*(?:yes|true|available|view|open|download|released)\b/i;

/** List Enquiries as read. */
export interface SeenList {
  series: SeriesId | null;
  rows: SeenEnquiry[];
}

/** Reads every row of List Enquiries. Columns are known by their names, in any order; what is not there stays unknown. */
export function readListPage(scan: Scan): SeenList {
  const page = seriesOfPage(scan);
  const series = page.status === 'found' ? page.value : null;
  const grid = scan.grids.filter(isVisible).find((one) => columnsOf(one).size >= 3);
  if (!grid) return { series, rows: cardsOn(scan).map((card) => readCard(card, series)) };
  const columns = columnsOf(grid);
  const kinds = headerCellsOf(grid).map((cell) => readDocuments(columnNameOf(cell))[0] ?? null);
  const headerRows = headerRowsOf(grid);
  const rows = rowsOf(grid).filter((row) => !headerRows.includes(row) && cellsOf(row).length >= columns.size);
  return { series, rows: rows.map((row) => readRow(cellsOf(row), columns, kinds, series)) };
}

function columnsOf(grid: Element): Map<Column, number> {
  const headers = headerCellsOf(grid).map((cell) => plainText(columnNameOf(cell)));
  const found = new Map<Column, number>();
  for (const [index, header] of headers.entries()) {
    const column = columnNamed(header);
    if (column && !found.has(column)) found.set(column, index);
  }
  return found;
}

function readRow(
  cells: Element[],
  columns: Map<Column, number>,
  kinds: readonly (DocumentKind | null)[],
  series: SeriesId | null,
): SeenEnquiry {
  const read = readParts((column) => cells[columns.get(column) ?? -1], series);
  return {
    ...read,
    documents: [...new Set([...read.documents, ...kindsWhere(isThere, cells, kinds)])],
    released: [...new Set([...read.released, ...kindsWhere(isReleased, cells, kinds)])],
  };
}

function readCard({ title, parts }: Card, series: SeriesId | null): SeenEnquiry {
  const read = readParts((column) => parts.get(column), series);
  return { ...read, number: read.number ?? title };
}

/** What the parts of an enquiry say; `cell` finds each by what its column is called. */
function readParts(cell: (column: Column) => Element | undefined, series: SeriesId | null): SeenEnquiry {
  const text = (column: Column): string => {
    const found = cell(column);
    return found ? textOf(found) : '';
  };
  const stateCell = cell('state');
  // Approve and Reject may stand beside the state.
  const stateText = (stateCell && textOf(stateCell, isButton)) || text('state') || null;
  const candidates = withHints(cell('candidates'));
  return {
    number: readEnquiryNumber(text('number')),
    centre: readCentre(text('centre')),
    series: readSeries(text('series')) ?? series,
    state: stateText === null ? null : readState(stateText),
    stateText,
    service: readServiceChoice(text('service')).code,
    syllabus: readSyllabusCode(text('syllabus')),
    note: cell('note') ? text('note') : null,
    components: text('components')
      .split(/[,;]/)
      .flatMap((part) => readComponentCode(part.trim()) ?? []),
    candidates: saysAll(text('candidates')) ? [] : readCandidateList(candidates),
    allCandidates: saysAll(text('candidates')),
    documents: readDocuments(withHints(cell('documents'))),
    extendedCandidates: [],
    released: [...readReleased(withHints(cell('documents'))), ...readDocuments(withHints(cell('released')))],
  };
}

function isButton(element: Element): boolean {
  return 'button' in (kindsOf(element) ?? {});
}

/** Letters and reports in columns of their own whose cells say something of them. */
function kindsWhere(
  says: (cell: Element) => boolean,
  cells: readonly Element[],
  kinds: readonly (DocumentKind | null)[],
): DocumentKind[] {
  return cells.flatMap((cell, index) => (kinds[index] && says(cell) ? [kinds[index]] : []));
}

/** A link, a picture or a tick says that a letter is there. */
function isThere(cell: Element): boolean {
  return (
    [...elementsBelow(cell)].some((one) => SIGNS.includes(attribute(one, 'role') ?? tagOf(one))) ||
    THERE.test(withHints(cell))
  );
}

function isReleased(cell: Element): boolean {
  return RELEASED.test(withHints(cell));
}
