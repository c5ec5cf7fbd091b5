import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Notice } from '@/components/shared/Notice';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { AskPossible, type AskPossibleProps } from './AskPossible';
import { EnquiryTable } from './EnquiryTable';
import { FindBar } from './FindBar';
import { EVERYTHING, findEnquiries } from './find-enquiries';
import type { OnSaid } from './OfficeSays';
import { type PutAside, SetAsideNotice } from './SetAsideNotice';
import { TakeAway, type TakeAwayActions } from './TakeAway';
import type { TimelineOf } from './timelines';

export interface TrackerProps {
  /** Newest first; null while they are being read, `failed` when they could not be. */
  enquiries: readonly Enquiry[] | 'failed' | null;
  timelineOf: TimelineOf;
  /** What the office is to Cambridge; null when it never said. */
  office: CentreRole | null;
  onSaid: OnSaid;
  /** What was kept and could not be read. */
  setAside: PutAside;
  /** The officer has read of it: until there is more, it is not told again. */
  onSetAsideSeen(): void;
  /** Series that can be asked about, newest first. */
  series: AskPossibleProps['series'];
  onAsk: AskPossibleProps['onAsk'];
  takeAway: TakeAwayActions;
}

/** The page of enquiries: find, filter, sort, look into one, hand them over as a file. */
export function TrackerApp(props: TrackerProps) {
  const { enquiries, timelineOf, setAside, takeAway, office, onSaid } = props;
  const [wanted, setWanted] = useState(EVERYTHING);
  const known = useMemo(
    () => (Array.isArray(enquiries) ? (enquiries as readonly Enquiry[]) : []),
    [enquiries],
  );
  const found = useMemo(() => findEnquiries(known, wanted), [known, wanted]);

  return (
    <main class="page page--wide" dir={direction()} tabIndex={-1}>
      <header class="page__head">
        <h1>{text('tracker.title')}</h1>
      </header>
      {Array.isArray(enquiries) && <TakeAway enquiries={found} on={takeAway} />}
      <SetAsideNotice {...setAside} onSeen={props.onSetAsideSeen} />
      {enquiries === null && <p class="quiet">{text('shared.loading')}</p>}
      {enquiries === 'failed' && (
        <Notice level="stop" announce>
          <p>{text('tracker.failed')}</p>
        </Notice>
      )}
      {Array.isArray(enquiries) && (
        <AskPossible enquiries={known} series={props.series} onAsk={props.onAsk} />
      )}
      {Array.isArray(enquiries) && known.length === 0 && (
        <EmptyState title={text('tracker.empty.title')}>
          <p>{text('tracker.empty.do')}</p>
        </EmptyState>
      )}
      {known.length > 0 && (
        <>
          <FindBar enquiries={known} wanted={wanted} onWant={setWanted} />
          <p class="quiet" role="status">
            {found.length === known.length
              ? text('tracker.count', { count: known.length })
              : text('tracker.countOf', { shown: found.length, count: known.length })}
          </p>
          {found.length > 0 ? (
            <EnquiryTable enquiries={found} timelineOf={timelineOf} office={office} onSaid={onSaid} />
          ) : (
            <EmptyState title={text('tracker.none.title')}>
              <p>{text('tracker.none.do')}</p>
              <Button onClick={() => setWanted(EVERYTHING)}>{text('tracker.clear')}</Button>
            </EmptyState>
          )}
        </>
      )}
      <footer class="page__foot quiet">
        <p>
          <a href="welcome.html#help">{text('shared.help')}</a>
        </p>
        <p>{text('shared.disclaimer')}</p>
      </footer>
    </main>
  );
}
