import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { EnquiryRow } from './EnquiryRow';
import type { OnSaid } from './OfficeSays';
import { COLUMNS, type Order, sortEnquiries } from './sort-enquiries';
import type { TimelineOf } from './timelines';

/** Drawn at once; the rest on request, so that ten thousand never freeze the page. */
const SLICE = 200;

export interface EnquiryTableProps {
  enquiries: readonly Enquiry[];
  timelineOf: TimelineOf;
  office: CentreRole | null;
  onSaid: OnSaid;
}

/** The enquiries in a table that can be sorted by every column. */
export function EnquiryTable({ enquiries, timelineOf, office, onSaid }: EnquiryTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const [slices, setSlices] = useState(1);
  const sorted = order ? sortEnquiries(enquiries, order, (one) => timelineOf(one)[0]?.day ?? '') : enquiries;
  const shown = sorted.slice(0, slices * SLICE);
  const rest = sorted.length - shown.length;
  return (
    <>
      <div class="table">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
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
                      setOrder({ column, descending: order?.column === column && !order.descending })
                    }
                  >
                    {text(`tracker.column.${column}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((enquiry) => (
              <EnquiryRow
                key={enquiry.id}
                enquiry={enquiry}
                due={timelineOf(enquiry)}
                office={office}
                onSaid={onSaid}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button data-action="show-more" onClick={() => setSlices(slices + 1)}>
          {text('tracker.more', { count: Math.min(rest, SLICE) })}
        </Button>
      )}
    </>
  );
}
