import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { Instant } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { maskNames } from './mask-names';
import { newsSince, seenUntil } from './news';
import { addressOf } from './place';
import { changeInWords } from './tracker-words';

/** Told one by one; more are counted. */
const TOLD = 8;

export interface NewsNoticeProps {
  enquiries: readonly Enquiry[];
  since: Instant | null;
  masked: boolean;
  /** Everything up to this moment was looked at. */
  onSeen(until: Instant): void;
}

/** What Direct has said since the officer last put this away. */
export function NewsNotice({ enquiries, since, masked, onSeen }: NewsNoticeProps) {
  const { added, changed } = useMemo(() => newsSince(enquiries, since), [enquiries, since]);
  if (since === null || added.length + changed.length === 0) return null;
  const rest = changed.length - TOLD;
  return (
    <Notice level="tip">
      <h2 data-news={added.length + changed.length}>
        {text('tracker.news.title', { when: showInstant(since) })}
      </h2>
      {added.length > 0 && <p data-news-added>{text('tracker.news.added', { count: added.length })}</p>}
      <ul>
        {changed.slice(0, TOLD).map(({ enquiry, change }) => (
          <li key={enquiry.id} data-news-of={enquiry.id}>
            <a href={addressOf(enquiry.id)}>{whom(masked ? maskNames(enquiry) : enquiry)}</a>:{' '}
            <bdi>{changeInWords(change).join('; ')}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{text('tracker.candidatesMore', { count: rest })}</p>}
      <Button
        data-action="news-seen"
        onClick={(event) => {
          // The notice is about to go; the page itself keeps the keyboard's place.
          event.currentTarget.closest<HTMLElement>('main')?.focus();
          onSeen(seenUntil(enquiries, since));
        }}
      >
        {text('tracker.setAside.seen')}
      </Button>
    </Notice>
  );
}

function whom({ number, candidates, allCandidates, syllabus }: Enquiry): string {
  const [first] = candidates;
  const people = allCandidates
    ? text('tracker.allCandidates')
    : [first?.number, first?.name].filter(Boolean).join(' ');
  return [number ?? text('tracker.noNumber'), people, syllabus].filter(Boolean).join(', ');
}
