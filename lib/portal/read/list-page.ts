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
import { elementsBelow, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';
import { readCandidateList, readDocuments, readEnquiryNumber, readReleased, saysAll } from './enquiry-words';
import { withHints } from './hints';
import { seriesOfPage } from './series-of-page';

type Column =
  | 'number'
  | 'note'
  | 'service'
  | 'state'
  | 'candidates'
  | 'syllabus'
  | 'documents'
  | 'components'
  | 'series'
  | 'centre'
  | 'released';

const HEADERS: Record<Column, RegExp> = {
  number: /^(enquiry )?(number|no|id|ref|reference)$|^enquiry$/,
  note: /^notes?$|^your reference$/,
  service: /^service( type| name)?$/,
  state: /^(enquiry )?(status|state)$/,
  candidates: /^candidates?( (numbers?|nos?))?\b|^cand\b/,
  syllabus: /^(syllabus|assessment)( code)?$/,
  documents: /^(documents?|files?|letters?|attachments?)$/,
  components: /^components?( codes?)?$/,
  series: /^(exam )?series$/,
  // Only lists of Cambridge Associates have these.
  centre: /^(associate )?centre( (number|no|code|name))?$/,
  released: /^released( (letters?|documents?|files?|to centre))?$/,
};

const RELEASED = /(?<!\bnot (?:yet )?)\breleased\b/i;
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
  if (!grid) return { series, rows: [] };
  const columns = columnsOf(grid);
  const kinds = headerCellsOf(grid).map((cell) => readDocuments(columnNameOf(cell))[0] ?? null);
  const headerRows = headerRowsOf(grid);
  const rows = rowsOf(grid).filter((row) => !headerRows.includes(row) && cellsOf(row).length >= columns.size);
  return { series, rows: rows.map((row) => readRow(cellsOf(row), columns, kinds, series)) };
}

function columnsOf(grid: Element): Map<Column, number> {
  const headers = headerCellsOf(grid).map((cell) => plainText(columnNameOf(cell)));
  const found = new Map<Column, number>();
  for (const [column, pattern] of Object.entries(HEADERS) as [Column, RegExp][]) {
    const index = headers.findIndex((header) => pattern.test(header));
    if (index >= 0) found.set(column, index);
  }
  return found;
}

function readRow(
  cells: Element[],
  columns: Map<Column, number>,
  kinds: readonly (DocumentKind | null)[],
  series: SeriesId | null,
): SeenEnquiry {
  const cell = (column: Column): Element | undefined => cells[columns.get(column) ?? -1];
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
    note: columns.has('note') ? text('note') : null,
    components: text('components')
      .split(/[,;]/)
      .flatMap((part) => readComponentCode(part.trim()) ?? []),
    candidates: saysAll(text('candidates')) ? [] : readCandidateList(candidates),
    allCandidates: saysAll(text('candidates')),
    documents: [
      ...new Set([...readDocuments(withHints(cell('documents'))), ...kindsWhere(isThere, cells, kinds)]),
    ],
    extendedCandidates: [],
    released: [
      ...new Set([
        ...readReleased(withHints(cell('documents'))),
        ...readDocuments(withHints(cell('released'))),
        ...kindsWhere(isReleased, cells, kinds),
      ]),
    ],
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
    [...elementsBelow(cell)].some((one) => ['a', 'img', 'button'].includes(tagOf(one))) ||
    THERE.test(withHints(cell))
  );
}

function isReleased(cell: Element): boolean {
  return RELEASED.test(withHints(cell));
}
