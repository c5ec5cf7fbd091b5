import type { CalendarDate, Instant } from '@/lib/model/calendar-date';

/** This moment, ISO 8601 with the computer's own offset. */
export function now(): Instant {
  return instantOf(new Date());
}

/** A moment written with the computer's own offset. */
export function instantOf(date: Date): Instant {
  const offset = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${shifted}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as Instant;
}

/** Today's calendar day in a zone such as `Europe/London`; without one, in the computer's own. */
export function today(zone?: string): CalendarDate {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    calendar: 'gregory',
    dateStyle: 'short',
  }).format() as CalendarDate;
}

/** The zone this computer is set to, such as `Asia/Karachi`; null when the browser does not know it by name. */
export function zoneHere(): string | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    return Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
