import { decodeTime } from 'ulid';
import { addMonths, type CalendarDate } from '@/lib/model/calendar-date';
import type { Retention } from '@/lib/model/retention';
import { instantOf } from '@/lib/platform/clock';
import { dismissals } from '../dismissals';
import { dropAside } from '../set-aside';

/**
 * Takes names out of what lies beside the enquiries and was written long enough ago: the reasons officers typed, and
 * what could not be read and was set aside, of which nobody knows what is in it. Findings stay set aside.
 * @returns whether there was any
 */
export async function forgetLoose(
  { namesFor }: Pick<Retention, 'namesFor'>,
  on: CalendarDate,
): Promise<boolean> {
  const before = await dismissals.get();
  const old = before.filter(({ at, reason }) => reason !== '' && isOver(at, namesFor, on)).length;
  if (old > 0)
    await dismissals.update((kept) =>
      kept.map((one) => (isOver(one.at, namesFor, on) ? { ...one, reason: '' } : one)),
    );
  const dropped = await dropAside(({ at }) => isOver(at, namesFor, on));
  return old + dropped > 0;
}

/** Enquiries that cannot be read, and so cannot lose their names alone: those made long enough ago. Their ids hold the time. */
export function unreadableOver(ids: readonly string[], months: number, on: CalendarDate): string[] {
  return ids.filter((id) => {
    const time = /^enquiry:([0-9A-HJKMNP-TV-Z]{26})/.exec(id)?.[1];
    return time !== undefined && isOver(instantOf(new Date(decodeTime(time))), months, on);
  });
}

function isOver(moment: string, months: number, on: CalendarDate): boolean {
  return addMonths(moment.slice(0, 10) as CalendarDate, months) <= on;
}
