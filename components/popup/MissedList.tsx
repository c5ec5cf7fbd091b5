import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/popup';
import type { MissedItem } from '@/lib/model/reminder';
import type { AboutEnquiry } from '@/lib/stores/glance';
import { aboutWhat } from './about-what';

export interface MissedListProps {
  missed: readonly MissedItem[];
  enquiries: ReadonlyMap<string, AboutEnquiry>;
  onSeen(): void;
}

/** What passed while the browser was closed, until the officer has read it. */
export function MissedList({ missed, enquiries, onSeen }: MissedListProps) {
  if (missed.length === 0) return null;
  return (
    <Notice level="check">
      <p>
        <b>{text('popup.missed.title')}</b>
      </p>
      <ul class="lines">
        {missed.map((one) => (
          <li key={one.key} data-missed={one.clock}>
            <bdi>{aboutWhat(one, enquiries)}</bdi>:{' '}
            {one.enquiryId === null
              ? text('popup.missed.series', { date: showDate(one.day) })
              : text('popup.missed.enquiry', { date: showDate(one.day) })}
          </li>
        ))}
      </ul>
      <Button data-action="missed-seen" onClick={onSeen}>
        {text('popup.missed.seen')}
      </Button>
    </Notice>
  );
}
