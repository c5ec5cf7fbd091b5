import { showDate, showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/shared';
import type { MovedDate } from '@/lib/model/deadline';

/** Points out dates that changed on Direct, with what it said before. */
export function MovedDates({ moved }: { moved: readonly MovedDate[] }) {
  return moved.map(({ date, knownSince, services }) => (
    <p key={date} class="deadline__conflict" data-moved-from={date}>
      {services && `${services.map((one) => text(`shared.service.${one}`)).join(', ')}: `}
      {text('shared.moved', { date: showDate(date), when: showInstant(knownSince) })}
    </p>
  ));
}
