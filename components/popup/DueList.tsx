import { dueDay, itemKey } from '@/components/shared/timeline-words';
import { text } from '@/lib/i18n/popup';
import { say } from '@/lib/i18n/say';
import type { Enquiry } from '@/lib/model/enquiry';
import { seriesName } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';

/** A popup is a glance: the rest is on the page of enquiries. */
const SHOWN = 8;

export interface DueListProps {
  /** What is due, the most pressing first; null while it is being read. */
  due: readonly TimelineItem[] | null;
  /** By id: what the items are about. */
  enquiries: ReadonlyMap<string, Enquiry>;
}

/** What the officer should see to now. */
export function DueList({ due, enquiries }: DueListProps) {
  if (due === null) return <p class="quiet">{text('shared.loading')}</p>;
  if (due.length === 0) return <p>{text('popup.due.empty')}</p>;
  return (
    <>
      <ul class="lines">
        {due.slice(0, SHOWN).map((item) => (
          <li key={itemKey(item)} class="due" data-due={item.clock} data-due-days={item.days ?? ''}>
            <p>
              <b>
                <bdi>{aboutWhat(item, enquiries)}</bdi>
              </b>{' '}
              <span class="quiet">{dueDay(item)}</span>
            </p>
            <p>{say(item.says)}</p>
          </li>
        ))}
      </ul>
      {due.length > SHOWN && <p class="quiet">{text('popup.due.more', { count: due.length - SHOWN })}</p>}
    </>
  );
}

/** `Enquiry 123456`, else the syllabus and the first candidate, else the series. */
function aboutWhat(item: TimelineItem, enquiries: DueListProps['enquiries']): string {
  const enquiry = item.enquiryId === null ? undefined : enquiries.get(item.enquiryId);
  if (!enquiry) return item.series ? seriesName(item.series) : text('shared.name');
  if (enquiry.number) return text('popup.due.enquiry', { number: enquiry.number });
  const [candidate] = enquiry.candidates;
  return (
    [enquiry.syllabus, candidate?.name ?? candidate?.number].filter(Boolean).join(', ') ||
    text('popup.due.draft')
  );
}
