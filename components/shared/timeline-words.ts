import { showDate, showEnd } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/shared';
import type { TimelineItem } from '@/lib/stores/due';

/** When something is due, as `by 26 February 2024`; with the hour where hours count; empty without a date. */
export function dueDay(item: TimelineItem): string {
  if (item.moment && item.days !== null && Math.abs(item.days) <= 2) {
    return text('shared.by', { date: showEnd(item.moment) });
  }
  return item.day ? text('shared.by', { date: showDate(item.day) }) : '';
}

/** What the officer answered, as `put off until 26 February 2024`; empty where nothing silences it. */
export function answerInWords({ answered }: TimelineItem): string {
  if (!answered) return '';
  if (answered.doneOn) return text('shared.answered.done', { date: showDate(answered.doneOn) });
  return answered.snoozedUntil
    ? text('shared.answered.snoozed', { date: showDate(answered.snoozedUntil) })
    : '';
}
