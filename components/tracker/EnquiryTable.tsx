import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { Column } from './columns';
import { EnquiryRow } from './EnquiryRow';
import { maskNames } from './mask-names';
import type { Order } from './sort-enquiries';
import type { TimelineOf } from './timelines';
import { WalkedRows } from './WalkedRows';

export interface EnquiryTableProps {
  /** In the order they are shown in. */
  enquiries: readonly Enquiry[];
  timelineOf: TimelineOf;
  columns: readonly Column[];
  masked: boolean;
  order: Order | null;
  onOrder(order: Order): void;
  /** The enquiry the officer comes back from: the keyboard goes on there. */
  cameFrom: string | null;
}

/** The enquiries in a table that can be sorted by every column and walked through with the arrow keys. */
export function EnquiryTable(props: EnquiryTableProps) {
  const { enquiries, timelineOf, columns, masked, order, onOrder, cameFrom } = props;
  return (
    <div class="table">
      <table aria-rowcount={enquiries.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  order?.column === column ? (order.descending ? 'descending' : 'ascending') : 'none'
                }
              >
                <button
                  type="button"
                  class="sort"
                  data-sort={column}
                  onClick={() =>
                    onOrder({ column, descending: order?.column === column && !order.descending })
                  }
                >
                  {text(`tracker.column.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <WalkedRows rows={enquiries} columns={columns.length} cameFrom={cameFrom}>
          {(enquiry, index, measure) => (
            <EnquiryRow
              enquiry={masked ? maskNames(enquiry) : enquiry}
              due={timelineOf(enquiry)}
              columns={columns}
              index={index}
              measure={measure}
            />
          )}
        </WalkedRows>
      </table>
    </div>
  );
}
