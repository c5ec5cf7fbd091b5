import type { CalendarDate } from '@/lib/model/calendar-date';

/** What a file for the office is called: `enquiries-2024-02-26.csv`. `ending` without its dot. */
export function fileName(today: CalendarDate, ending: string, what = 'enquiries'): string {
  return `${what}-${today}.${ending}`;
}
