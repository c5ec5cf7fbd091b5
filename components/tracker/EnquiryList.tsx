import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { TrackerView } from '@/lib/stores/tracker-view';
import { columnsShown } from './columns';
import { EnquiryTable } from './EnquiryTable';
import { FindBar } from './FindBar';
import { EVERYTHING, type Wanted } from './find-enquiries';
import { type Order, sortEnquiries } from './sort-enquiries';
import type { TimelineOf } from './timelines';
import { ALL_DRAWN } from './use-rows';
import { ViewChoices } from './ViewChoices';

export interface EnquiryListProps {
  /** Every one there is, with those that are wanted of them. */
  known: readonly Enquiry[];
  office: CentreRole | null;
  found: readonly Enquiry[];
  /** False while others are still being read. */
  isWhole: boolean;
  wanted: Wanted;
  onWant(wanted: Wanted): void;
  order: Order | null;
  onOrder(order: Order): void;
  view: TrackerView;
  onView(view: TrackerView): void;
  timelineOf: TimelineOf;
  cameFrom: string | null;
}

/** The list: what to look for in it, how it looks, and the table. */
export function EnquiryList(props: EnquiryListProps) {
  const {
    known,
    office,
    found,
    isWhole,
    wanted,
    onWant,
    order,
    onOrder,
    view,
    onView,
    timelineOf,
    cameFrom,
  } = props;
  const columns = useMemo(() => columnsShown(view.columns, office), [view.columns, office]);
  const sorted = useMemo(
    () => (order ? sortEnquiries(found, order, (one) => timelineOf(one)[0]?.day ?? '') : found),
    [found, order, timelineOf],
  );
  const count = known.filter(({ removed }) => !removed).length;
  return (
    <>
      <FindBar enquiries={known} office={office} wanted={wanted} onWant={onWant} />
      <div class="list__head">
        <div class="quiet">
          <p role="status">
            {!isWhole && text('tracker.readingRest')}
            {isWhole &&
              (found.length === count
                ? text('tracker.count', { count })
                : text('tracker.countOf', { shown: found.length, count }))}
          </p>
          {found.length > ALL_DRAWN && <p data-find-here>{text('tracker.findHere')}</p>}
        </div>
        <ViewChoices columns={columns} office={office} view={view} onView={onView} />
      </div>
      {found.length > 0 ? (
        <EnquiryTable
          enquiries={sorted}
          timelineOf={timelineOf}
          columns={columns}
          masked={view.masked}
          order={order}
          onOrder={onOrder}
          cameFrom={cameFrom}
        />
      ) : (
        <EmptyState title={text('tracker.none.title')}>
          <p>{text('tracker.none.do')}</p>
          <Button onClick={() => onWant(EVERYTHING)}>{text('tracker.clear')}</Button>
        </EmptyState>
      )}
    </>
  );
}
