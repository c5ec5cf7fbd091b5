import { answerInWords, dueDay } from '@/components/shared/timeline-words';
import { showInstant } from '@/lib/i18n/dates';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/tracker';
import { type Enquiry, isOpen } from '@/lib/model/enquiry';
import type { TimelineItem } from '@/lib/stores/due';

/** What is due next of an enquiry, in words, and below it the last moment known of it. */
export function NextCell({ enquiry, due }: { enquiry: Enquiry; due: readonly TimelineItem[] }) {
  const next = due[0];
  const last = lastMoment(enquiry);
  return (
    <>
      {next ? (
        <p data-due={next.clock} class={next.due ? 'next next--now' : 'next'}>
          {say(next.says)} <span class="quiet next__day">{answerInWords(next) || dueDay(next)}</span>
        </p>
      ) : (
        <p class="quiet">{text(isOpen(enquiry.state) ? 'tracker.nothingDue' : 'tracker.nothingMore')}</p>
      )}
      {last && <p class="quiet">{last}</p>}
    </>
  );
}

function lastMoment(enquiry: Enquiry): string | null {
  const fields = [
    'completedAt',
    'acknowledgedAt',
    'receivedAt',
    'approvedAt',
    'submittedAt',
    'savedAt',
  ] as const;
  for (const field of fields) {
    const at = enquiry[field];
    if (at !== null) return `${text(`tracker.field.${field}`)}: ${showInstant(at)}`;
  }
  return null;
}
