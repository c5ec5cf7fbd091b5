import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/popup';
import type { MissedItem } from '@/lib/model/reminder';
import type { AboutEnquiry } from '@/lib/stores/glance';
import { aboutWhat } from './about-what';

/** The rest is folded away, so that what is due stays in sight. */
const SHOWN = 5;

/** Clocks whose day can be said in their own words. */
const NAMED = [
  'draft-not-submitted',
  'associate-approval',
  'enquiry-number-due',
  'acknowledgement-due',
  'amendment-window',
  'outcome-due',
  'appeal-window',
  'invoice-expected',
] as const;

export interface MissedListProps {
  missed: readonly MissedItem[];
  enquiries: ReadonlyMap<string, AboutEnquiry>;
  onSeen(): void;
}

/** What passed while the browser was closed, until the officer has read it. */
export function MissedList({ missed, enquiries, onSeen }: MissedListProps) {
  if (missed.length === 0) return null;
  const line = (one: MissedItem) => (
    <li key={one.key} data-missed={one.clock}>
      <bdi>{aboutWhat(one, enquiries)}</bdi>: {whatPassed(one)}
    </li>
  );
  return (
    <Notice level="check">
      <p>
        <b>{text('popup.missed.title')}</b>
      </p>
      <ul class="lines">{missed.slice(0, SHOWN).map(line)}</ul>
      {missed.length > SHOWN && (
        <details>
          <summary>{text('popup.missed.more', { count: missed.length - SHOWN })}</summary>
          <ul class="lines">{missed.slice(SHOWN).map(line)}</ul>
        </details>
      )}
      <Button data-action="missed-seen" onClick={onSeen}>
        {text('popup.missed.seen')}
      </Button>
    </Notice>
  );
}

function whatPassed({ clock, enquiryId, day }: MissedItem): string {
  const date = showDate(day);
  const named = NAMED.find((one) => one === clock);
  if (named) return text(`popup.missed.${named}`, { date });
  return text(enquiryId === null ? 'popup.missed.series' : 'popup.missed.enquiry', { date });
}
