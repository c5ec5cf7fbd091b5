import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/popup';
import { say } from '@/lib/i18n/say';
import type { TimelineItem } from '@/lib/stores/due';
import { reminderKey } from '@/lib/stores/reminders/answers';

export interface PutOffListProps {
  items: readonly TimelineItem[];
  about(item: TimelineItem): string;
  onAgain(item: TimelineItem): void;
}

/** What was put off or done: folded away, and one press brings each back. */
export function PutOffList({ items, about, onAgain }: PutOffListProps) {
  return (
    <details data-put-off={items.length}>
      <summary>{text('popup.putOff.title', { count: items.length })}</summary>
      <ul class="lines">
        {items.map((item) => (
          <li key={reminderKey(item)} data-put-off-item={item.clock}>
            <p>
              <b>
                <bdi>{about(item)}</bdi>
              </b>
            </p>
            <p class="quiet">{say(item.says)}</p>
            <Button
              look="link"
              data-action="show-again"
              aria-label={text('popup.putOff.againLabel', { about: about(item) })}
              onClick={() => onAgain(item)}
            >
              {text('popup.putOff.again')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
