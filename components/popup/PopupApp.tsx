import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Notice } from '@/components/shared/Notice';
import { SavedNotice } from '@/components/shared/SavedNotice';
import { useSaving } from '@/components/shared/use-saving';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/popup';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { MissedItem, ReminderAnswer } from '@/lib/model/reminder';
import type { SeriesSaid } from '@/lib/model/series-said';
import { DeadlineLine } from './DeadlineLine';
import { DueList, type DueListProps, UNANSWERED } from './DueList';
import { MissedList } from './MissedList';
import { seriesDeadlines } from './series-deadlines';

export interface PopupProps {
  today: { london: CalendarDate; office: CalendarDate };
  leadDays: number;
  /** Null while they are being read. */
  deadlines: readonly Deadline[] | null;
  /** What the office said of each series. */
  said: readonly SeriesSaid[];
  due: DueListProps['due'];
  enquiries: DueListProps['enquiries'];
  weekend: DueListProps['weekend'];
  /** What the officer answered before, by the key of the reminder. */
  answers: ReadonlyMap<string, ReminderAnswer>;
  missed: readonly MissedItem[];
  /** Resolve once it is kept; reject with words for the officer. */
  onAnswer(key: string, answer: ReminderAnswer): Promise<void>;
  onMissedSeen(): void;
  onDraft: DueListProps['onDraft'];
  /** False: the browser keeps the assistant away from Direct. */
  mayReadDirect: boolean;
  onAllow(): void;
  onOpen(page: 'tracker.html' | 'options.html' | 'welcome.html'): void;
}

/** The popup: what is due, in sight without scrolling, the deadlines of each series, and the ways to the other pages. */
export function PopupApp(props: PopupProps) {
  const lines = props.deadlines && seriesDeadlines(props.deadlines, props.said, props.today);
  const saving = useSaving();
  const answer = (key: string, next: ReminderAnswer, what: string) => {
    const { snoozedUntil, doneOn } = props.answers.get(key) ?? UNANSWERED;
    const before = { snoozedUntil, doneOn };
    void saving.save(
      what,
      () => props.onAnswer(key, next),
      () => props.onAnswer(key, before),
    );
  };
  return (
    <main class="popup" dir={direction()}>
      <h1 class="popup__name">{text('shared.name')}</h1>
      {!props.mayReadDirect && (
        <Notice level="check">
          <p>
            <b>{text('popup.access.title')}</b>
          </p>
          <p>{text('popup.access.why')}</p>
          <Button look="main" data-action="allow-direct" onClick={() => props.onAllow()}>
            {text('popup.access.allow')}
          </Button>
        </Notice>
      )}
      <MissedList missed={props.missed} enquiries={props.enquiries} onSeen={props.onMissedSeen} />
      <section aria-labelledby="due">
        <h2 id="due">{text('popup.due.title')}</h2>
        <SavedNotice saving={saving} />
        <DueList
          due={props.due}
          enquiries={props.enquiries}
          today={props.today.office}
          weekend={props.weekend}
          onAnswer={answer}
          onDraft={props.onDraft}
        />
      </section>
      <section aria-labelledby="deadlines">
        <h2 id="deadlines">{text('popup.deadlines.title')}</h2>
        {lines === null && <p class="quiet">{text('shared.loading')}</p>}
        {lines?.length === 0 && (
          <EmptyState title={text('popup.deadlines.empty')}>
            <p>{text('popup.deadlines.emptyDo')}</p>
          </EmptyState>
        )}
        {lines && lines.length > 0 && (
          <>
            <ul class="lines">
              {lines.map((line) => (
                <DeadlineLine key={line.series} line={line} leadDays={props.leadDays} />
              ))}
            </ul>
            <p class="quiet">{text('popup.deadlines.zone')}</p>
          </>
        )}
      </section>
      <nav class="popup__ways" aria-label={text('shared.name')}>
        <Button look="main" data-action="open-tracker" onClick={() => props.onOpen('tracker.html')}>
          {text('popup.tracker')}
        </Button>
        <Button data-action="open-options" onClick={() => props.onOpen('options.html')}>
          {text('popup.options')}
        </Button>
        <Button look="link" data-action="open-welcome" onClick={() => props.onOpen('welcome.html')}>
          {text('popup.welcome')}
        </Button>
      </nav>
      <footer class="quiet">
        <p>{text('shared.neverDoes')}</p>
        <p>{text('shared.disclaimer')}</p>
      </footer>
    </main>
  );
}
