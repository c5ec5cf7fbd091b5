import { memo } from 'preact/compat';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { TimelineItem } from '@/lib/stores/due';
import type { Column } from './columns';
import { EnquiryCell } from './EnquiryCell';
import { addressOf } from './place';
import { seriesInWords } from './tracker-words';

export interface EnquiryRowProps {
  enquiry: Enquiry;
  due: readonly TimelineItem[];
  columns: readonly Column[];
  /** Its place among all rows, drawn or not, from 0. */
  index: number;
  measure(row: HTMLTableRowElement | null): void;
}

/** One enquiry; its number leads to everything kept of it. */
export const EnquiryRow = memo(function EnquiryRow({
  enquiry,
  due,
  columns,
  index,
  measure,
}: EnquiryRowProps) {
  const name = enquiry.number ?? text('tracker.noNumber');
  return (
    <tr
      data-enquiry={enquiry.id}
      data-state={enquiry.state}
      data-series={enquiry.series ?? 'unknown'}
      data-index={index}
      // The first row of the table is its head.
      aria-rowindex={index + 2}
      ref={measure}
    >
      <th scope="row" class="cell--number">
        <a data-action="details" href={addressOf(enquiry.id)} aria-label={text('tracker.details', { name })}>
          {name}
        </a>
        <p class="quiet">{seriesInWords(enquiry.series)}</p>
      </th>
      {columns.map(
        (column) =>
          column !== 'number' && <EnquiryCell key={column} column={column} enquiry={enquiry} due={due} />,
      )}
    </tr>
  );
});
