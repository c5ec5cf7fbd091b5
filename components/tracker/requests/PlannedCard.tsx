import { Button } from '@/components/shared/Button';
import { Shape } from '@/components/shared/Shape';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/requests';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { componentsInWords } from './request-words';

export interface PlannedCardProps {
  enquiry: PlannedEnquiry;
  /** From 1. */
  place: number;
  /** The tracker has seen it submitted. */
  isSent: boolean;
  masked: boolean;
  isCopied: boolean;
  onCopy(): void;
}

/** One enquiry as it is to be entered on Direct: service, syllabus, components, candidates, Note. */
export function PlannedCard({ enquiry, place, isSent, masked, isCopied, onCopy }: PlannedCardProps) {
  const { service, syllabus, components, candidates, note, deadline } = enquiry;
  return (
    <li class={isSent ? 'planned planned--sent' : 'planned'} data-planned={enquiry.id} data-sent={isSent}>
      <div class="planned__head">
        <span class="planned__box" aria-hidden="true">
          {isSent && <Shape level="fine" />}
        </span>
        <h3 id={enquiry.id}>
          {place}. {text(`shared.service.${service}`)}, {syllabus}
        </h3>
        {components.length > 0 && <span>{componentsInWords({ syllabus, components })}</span>}
        {isSent && (
          <span class="severity level--fine">
            <Shape level="fine" />
            {text('requests.sheet.sent')}
          </span>
        )}
        {deadline && !isSent && (
          <span class="quiet planned__by">{text('shared.by', { date: showDate(deadline) })}</span>
        )}
      </div>
      <p class="planned__who">
        {candidates.length === 0
          ? text('requests.sheet.everybody')
          : candidates.map(({ number, name }) => (
              <span key={number} class="planned__candidate">
                <b>{number}</b> {!masked && name && <bdi>{name}</bdi>}
              </span>
            ))}
      </p>
      {note !== '' && !masked && (
        <p class="planned__note">
          <span class="quiet">{text('requests.sheet.note')}</span> <bdi data-note>{note}</bdi>{' '}
          <Button look="link" data-action="copy-note" aria-describedby={enquiry.id} onClick={onCopy}>
            {text(isCopied ? 'requests.sheet.copied' : 'requests.sheet.copy')}
          </Button>
        </p>
      )}
    </li>
  );
}
