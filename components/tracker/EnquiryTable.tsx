import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { Column } from './columns';
import { EnquiryRow } from './EnquiryRow';
import { maskNames } from './mask-names';
import { moveBetweenRows } from './row-keys';
import type { Order } from './sort-enquiries';
import type { TimelineOf } from './timelines';
import { useRows } from './use-rows';

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
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => enquiries.map(({ id }) => id), [enquiries]);
  const [held, setHeld] = useState(cameFrom);
  const goingTo = useRef(cameFrom);
  const { drawn, rest, measure } = useRows(keys, body, held === null ? -1 : keys.indexOf(held));
  useLayoutEffect(() => {
    const index = goingTo.current === null ? -1 : keys.indexOf(goingTo.current);
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-action="details"]`);
    if (!row) return;
    goingTo.current = null;
    row.focus();
  });
  const goTo = (index: number) => {
    goingTo.current = keys[index] ?? null;
    setHeld(goingTo.current);
  };
  const gap = (height: number) =>
    height > 0 && (
      <tr class="gap">
        <td colSpan={columns.length} style={{ blockSize: `${height}px` }} />
      </tr>
    );
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
        <tbody ref={body} onKeyDown={(event) => moveBetweenRows(event, enquiries.length, goTo)}>
          {drawn.map(({ index, gap: before }) => {
            const enquiry = enquiries[index];
            return (
              enquiry && (
                <Fragment key={enquiry.id}>
                  {gap(before)}
                  <EnquiryRow
                    enquiry={masked ? maskNames(enquiry) : enquiry}
                    due={timelineOf(enquiry)}
                    columns={columns}
                    index={index}
                    measure={measure}
                  />
                </Fragment>
              )
            );
          })}
          {gap(rest)}
        </tbody>
      </table>
    </div>
  );
}
