import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { Letter } from '@/components/shared/clock-letter';
import { DraftLetter } from '@/components/shared/DraftLetter';
import { dueDay } from '@/components/shared/timeline-words';
import { showWeekday } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/popup';
import { say } from '@/lib/i18n/say';
import { addDays, type CalendarDate, nextWorkingDay, type Weekend } from '@/lib/model/calendar-date';
import type { TimelineItem } from '@/lib/stores/due';

export interface DueItemProps {
  item: TimelineItem;
  /** What it is about, in words. */
  about: string;
  /** A day of the office. */
  today: CalendarDate;
  weekend: Weekend;
  onSnooze(until: CalendarDate): void;
  onDone(): void;
  /** The e-mail that helps with it; null where there is none. */
  onDraft(): Promise<Letter | null>;
}

/** One thing to see to: what to do, by when, and the ways to put it off or to say that it is done. */
export function DueItem({ item, about, today, weekend, onSnooze, onDone, onDraft }: DueItemProps) {
  const says = useId();
  const [letter, setLetter] = useState<Letter | null>(null);
  const tomorrow = addDays(today, 1);
  const working = nextWorkingDay(today, weekend);
  return (
    <li data-due={item.clock} data-due-days={item.days ?? ''}>
      <p>
        <b>
          <bdi>{about}</bdi>
        </b>{' '}
        <span class="quiet">{dueDay(item)}</span>
      </p>
      <p id={says}>{say(item.says)}</p>
      <p class="due__answers">
        <Button
          look="link"
          data-action="done"
          aria-label={text('popup.due.doneLabel', { about })}
          aria-describedby={says}
          onClick={onDone}
        >
          {text('popup.due.done')}
        </Button>
        <Button
          look="link"
          data-action="snooze-tomorrow"
          aria-label={text('popup.due.tomorrowLabel', { about })}
          aria-describedby={says}
          onClick={() => onSnooze(tomorrow)}
        >
          {text('popup.due.tomorrow')}
        </Button>
        {working !== tomorrow && (
          <Button
            look="link"
            data-action="snooze-working-day"
            aria-label={text('popup.due.workingDayLabel', { about, day: showWeekday(working) })}
            aria-describedby={says}
            onClick={() => onSnooze(working)}
          >
            {text('popup.due.workingDay', { day: showWeekday(working) })}
          </Button>
        )}
        <Button
          look="link"
          data-action="draft"
          aria-label={text('popup.due.draftLabel', { about })}
          aria-describedby={says}
          aria-expanded={letter !== null}
          onClick={() => void (letter ? setLetter(null) : onDraft().then(setLetter))}
        >
          {text('shared.letter.offer')}
        </Button>
      </p>
      {letter && <DraftLetter to={letter.to} words={letter.words} />}
    </li>
  );
}
