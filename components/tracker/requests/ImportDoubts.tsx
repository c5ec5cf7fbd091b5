import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/requests';
import type { ColumnDoubt, RecognisedColumns } from '@/lib/imports/recognise-columns';
import type { Sheet, SheetNotice } from '@/lib/imports/sheet';

/** What the officer should look at before a list is used, in words. */
export function ImportDoubts({ sheet, recognised }: { sheet: Sheet; recognised: RecognisedColumns }) {
  const { columns } = recognised;
  // What the officer has settled by choosing a column is no doubt any more.
  const open = recognised.doubts.filter((doubt) =>
    doubt.kind === 'missing'
      ? !columns.includes(doubt.column)
      : doubt.kind !== 'does-not-fit' || columns[doubt.at] === doubt.column,
  );
  const says = [...open.map((doubt) => doubtInWords(doubt, recognised)), ...sheet.notices.map(noticeInWords)];
  if (says.length === 0) return null;
  return (
    <Notice level="check">
      <ul>
        {[...new Set(says)].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Notice>
  );
}

function doubtInWords(doubt: ColumnDoubt, { headings }: RecognisedColumns): string {
  if (doubt.kind === 'no-heading') return text('requests.doubt.no-heading');
  const column = text(`requests.column.${doubt.column}`);
  if (doubt.kind === 'missing') return text('requests.doubt.missing', { column });
  const heading = headings[doubt.at] ?? '';
  if (doubt.kind === 'does-not-fit') return text('requests.doubt.does-not-fit', { heading, column });
  return text('requests.doubt.twice', { column, heading, instead: headings[doubt.instead] ?? '' });
}

function noticeInWords(notice: SheetNotice): string {
  if (notice.kind === 'old-letters') return text('requests.doubt.old-letters');
  return notice.at === ''
    ? text(`requests.doubt.${notice.kind}`)
    : text(`requests.doubt.${notice.kind}At`, { at: notice.at });
}
