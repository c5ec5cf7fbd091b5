import type { Letter } from '@/components/shared/clock-letter';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/popup';
import type { CalendarDate, Weekend } from '@/lib/model/calendar-date';
import type { ReminderAnswer } from '@/lib/model/reminder';
import type { TimelineItem } from '@/lib/stores/due';
import type { AboutEnquiry, Glance } from '@/lib/stores/glance';
import { reminderKey } from '@/lib/stores/reminders/answers';
import { aboutWhat } from './about-what';
import { DueItem } from './DueItem';
import { PutOffList } from './PutOffList';

/** A popup is a glance: the rest is on the page of enquiries. */
const SHOWN = 8;

export const UNANSWERED: ReminderAnswer = { snoozedUntil: null, doneOn: null };

export interface DueListProps {
  /** What is due, the most pressing first; null while it is being read. */
  due: Pick<Glance, 'open' | 'count' | 'putOff'> | null;
  /** By id: what the items are about. */
  enquiries: ReadonlyMap<string, AboutEnquiry>;
  /** A day of the office. */
  today: CalendarDate;
  weekend: Weekend;
  /** `what` says the answer in words. */
  onAnswer(key: string, answer: ReminderAnswer, what: string): void;
  onDraft(item: TimelineItem): Promise<Letter | null>;
}

/** What the officer should see to now, and folded away what they put off or did. */
export function DueList({ due, enquiries, today, weekend, onAnswer, onDraft }: DueListProps) {
  if (due === null) return <p class="quiet">{text('shared.loading')}</p>;
  const { open, count, putOff } = due;
  const about = (item: TimelineItem) => aboutWhat(item, enquiries);
  return (
    <>
      {open.length === 0 && <p>{text('popup.due.empty')}</p>}
      {open.length > 0 && (
        <ul class="lines">
          {open.slice(0, SHOWN).map((item) => (
            <DueItem
              key={reminderKey(item)}
              item={item}
              about={about(item)}
              today={today}
              weekend={weekend}
              onDraft={() => onDraft(item)}
              onSnooze={(until) =>
                onAnswer(
                  reminderKey(item),
                  { ...UNANSWERED, snoozedUntil: until },
                  text('popup.answered.snoozed', { about: about(item), date: showDate(until) }),
                )
              }
              onDone={() =>
                onAnswer(
                  reminderKey(item),
                  { ...UNANSWERED, doneOn: today },
                  text('popup.answered.done', { about: about(item) }),
                )
              }
            />
          ))}
        </ul>
      )}
      {count > SHOWN && <p class="quiet">{text('popup.due.more', { count: count - SHOWN })}</p>}
      {putOff.length > 0 && (
        <PutOffList
          items={putOff}
          about={about}
          onAgain={(item) =>
            onAnswer(reminderKey(item), UNANSWERED, text('popup.answered.again', { about: about(item) }))
          }
        />
      )}
    </>
  );
}
