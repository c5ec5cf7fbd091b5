import type { DueLine } from '@/components/shared/due-line';
import { showDate } from '@/lib/i18n/dates';
import { say, text } from '@/lib/i18n/text';

/** A popup is a glance: the rest is on the page of enquiries. */
const SHOWN = 8;

/** What is due, the most pressing first. */
export function DueList({ due }: { due: readonly DueLine[] | null }) {
  if (due === null) return <p class="quiet">{text('shared.loading')}</p>;
  if (due.length === 0) return <p>{text('popup.due.empty')}</p>;
  return (
    <>
      <ul class="lines">
        {due.slice(0, SHOWN).map(({ clock, key, says, todo, by }) => (
          <li key={key} class="due" data-due={clock}>
            <p>
              {say(says)} {by && <span class="quiet">{text('popup.due.until', { date: showDate(by) })}</span>}
            </p>
            {todo && <p class="quiet">{say(todo)}</p>}
          </li>
        ))}
      </ul>
      {due.length > SHOWN && <p class="quiet">{text('popup.due.more', { count: due.length - SHOWN })}</p>}
    </>
  );
}
