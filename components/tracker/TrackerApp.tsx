import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Notice } from '@/components/shared/Notice';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/tracker';
import type { Instant } from '@/lib/model/calendar-date';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { SeriesId } from '@/lib/model/series';
import type { TrackerView } from '@/lib/stores/tracker-view';
import { AddPage } from './AddPage';
import { AskPossible, type AskPossibleProps } from './AskPossible';
import { EnquiryList } from './EnquiryList';
import { EnquiryPage } from './EnquiryPage';
import { ForgottenNotice, type ForgottenNoticeProps } from './ForgottenNotice';
import { EVERYTHING, findEnquiries } from './find-enquiries';
import { KeepSafe } from './keep/KeepSafe';
import type { Keep } from './keep/keep-actions';
import { LossNotice } from './keep/LossNotice';
import { maskNames } from './mask-names';
import { NewsNotice } from './NewsNotice';
import { ADD_ADDRESS, requestsAddress, usePlace } from './place';
import { OpenListFile } from './requests/OpenListFile';
import { RequestsPage, type RequestsProps } from './requests/RequestsPage';
import { type PutAside, SetAsideNotice } from './SetAsideNotice';
import type { Order } from './sort-enquiries';
import { TakeAway, type TakeAwayActions } from './TakeAway';
import { TwinsNotice } from './TwinsNotice';
import type { TimelineOf } from './timelines';
import type { TrackerActions } from './tracker-actions';

/** It looks through everybody in the list: not again at every letter typed into the box to find somebody. */
const StillPossible = memo(AskPossible);

export interface TrackerProps {
  /** Newest first, with the removed ones, as they were last read; null until then. */
  enquiries: readonly Enquiry[] | null;
  /** They could not be read, the last time it was tried. */
  hasFailed: boolean;
  /** False while only the newest of them are there, and the others are being read. */
  isWhole: boolean;
  timelineOf: TimelineOf;
  /** What the office is to Cambridge; null when it never said. */
  office: CentreRole | null;
  on: TrackerActions;
  view: TrackerView;
  onView(view: TrackerView): void;
  /** What was kept and could not be read. */
  setAside: PutAside;
  /** The officer has read of it: until there is more, it is not told again. */
  onSetAsideSeen(): void;
  /** What was removed by itself and the officer has not put away yet. */
  forgotten: ForgottenNoticeProps['forgotten'];
  onForgottenSeen(): void;
  /** Series that can be asked about, newest first. */
  series: AskPossibleProps['series'];
  /** Series an enquiry can be said to belong to, newest first. */
  choices: readonly SeriesId[];
  likely: SeriesId | null;
  onAsk: AskPossibleProps['onAsk'];
  takeAway: TakeAwayActions;
  /** Backup and snapshots; null while they are being read. */
  keep: Keep | null;
  /** What Direct said after this moment is news; null at the very first visit. */
  newsSince: Instant | null;
  onNewsSeen(until: Instant): void;
  requests: RequestsProps;
}

/** The page of enquiries: the list, or one enquiry with everything kept of it. */
export function TrackerApp(props: TrackerProps) {
  const { enquiries, timelineOf, setAside, takeAway, office, on, view, onView } = props;
  const place = usePlace();
  const saving = useSaving();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [order, setOrder] = useState<Order | null>(null);
  const [listFile, setListFile] = useState<File | null>(null);
  const openList = (file: File) => {
    setListFile(file);
    location.hash = requestsAddress();
  };
  const cameFrom = useRef<string | null>(null);
  const known = useMemo(() => enquiries ?? [], [enquiries]);
  const listed = useMemo(() => known.filter(isListed), [known]);
  const shown = useMemo(() => (view.masked ? known.map(maskNames) : known), [known, view.masked]);
  const found = useMemo(() => findEnquiries(known, wanted, timelineOf), [known, wanted, timelineOf]);
  const opened = place.kind === 'enquiry' ? known.find(({ id }) => id === place.id) : undefined;
  const isRead = enquiries !== null;
  const isWhole = isRead && props.isWhole;
  const isList = isRead && place.kind === 'list';
  useEffect(() => {
    cameFrom.current = place.kind === 'enquiry' ? place.id : null;
  }, [place]);

  return (
    <main class="page page--wide" dir={direction()} tabIndex={-1}>
      <header class="page__head">
        <h1>{text(place.kind === 'requests' ? 'tracker.requests.title' : 'tracker.title')}</h1>
        {isList && (
          <>
            <a class="button" href={requestsAddress()} data-action="requests">
              {text('tracker.requests.open')}
            </a>
            <OpenListFile mayStart onFile={openList} />
            <a class="button" href={ADD_ADDRESS} data-action="add">
              {text('tracker.form.add')}
            </a>
          </>
        )}
      </header>
      {isList && <TakeAway enquiries={found} isWhole={isWhole} masked={view.masked} on={takeAway} />}
      <LossNotice keep={props.keep} />
      <SetAsideNotice {...setAside} onSeen={props.onSetAsideSeen} />
      {!isRead && !props.hasFailed && <p class="quiet">{text('shared.loading')}</p>}
      {props.hasFailed && (
        <Notice level="stop" announce>
          <p>{text('tracker.failed')}</p>
        </Notice>
      )}
      <SavedNotice saving={saving} />
      {place.kind === 'requests' && (
        <RequestsPage {...props.requests} part={place.part} masked={view.masked} file={listFile} />
      )}
      {isList && <ForgottenNotice forgotten={props.forgotten} onSeen={props.onForgottenSeen} />}
      {isList && isWhole && (
        <>
          <NewsNotice
            enquiries={listed}
            since={props.newsSince}
            masked={view.masked}
            onSeen={props.onNewsSeen}
          />
          <TwinsNotice enquiries={listed} masked={view.masked} on={on} saving={saving} />
        </>
      )}
      {isRead && place.kind === 'add' && (
        <AddPage office={office} choices={props.choices} likely={props.likely} on={on} saving={saving} />
      )}
      {isRead && place.kind === 'enquiry' && (isWhole || opened) && (
        <EnquiryPage
          key={place.id}
          enquiry={opened}
          due={opened ? timelineOf(opened) : []}
          masked={view.masked}
          onMask={() => onView({ ...view, masked: !view.masked })}
          office={office}
          choices={props.choices}
          on={on}
          saving={saving}
        />
      )}
      {isList && <StillPossible enquiries={shown} series={props.series} onAsk={props.onAsk} />}
      {isList && known.length === 0 && (
        <EmptyState title={text('tracker.empty.title')}>
          <p>{text('tracker.empty.do')}</p>
          <p>
            {text('tracker.empty.before')} <a href="#keep-safe">{text('tracker.keep.title')}</a>
          </p>
        </EmptyState>
      )}
      {isList && known.length > 0 && (
        <EnquiryList
          known={known}
          office={office}
          isWhole={isWhole}
          found={found}
          wanted={wanted}
          onWant={setWanted}
          order={order}
          onOrder={setOrder}
          view={view}
          onView={onView}
          timelineOf={timelineOf}
          cameFrom={cameFrom.current}
        />
      )}
      {isList && <KeepSafe keep={props.keep} enquiries={known} masked={view.masked} />}
      <footer class="page__foot quiet">
        <p>
          <a href="welcome.html#help">{text('shared.help')}</a>
        </p>
        <p>{text('shared.disclaimer')}</p>
      </footer>
    </main>
  );
}
