import { clockLetter } from '@/components/shared/clock-letter';
import { DraftLetter } from '@/components/shared/DraftLetter';
import { answerInWords, dueDay } from '@/components/shared/timeline-words';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import type { TimelineItem } from '@/lib/stores/due';

export interface ClockLineProps {
  item: TimelineItem;
  enquiry: Enquiry;
  office: CentreRole | null;
}

/** One clock of an enquiry: what to do, by when, and folded away the e-mail that helps with it. */
export function ClockLine({ item, enquiry, office }: ClockLineProps) {
  const letter = clockLetter(item, enquiry, office);
  const when = [dueDay(item), answerInWords(item)].filter(Boolean).join('; ');
  return (
    <div class="clock" data-due={item.clock}>
      <p class={item.due ? 'next next--now' : 'next'}>
        {say(item.says)} <span class="quiet">{when}</span>
      </p>
      {letter && (
        <details data-action="draft">
          <summary>{text('shared.letter.offer')}</summary>
          <DraftLetter to={letter.to} words={letter.words} />
        </details>
      )}
    </div>
  );
}
