import type { CalendarDate } from '@/lib/model/calendar-date';

/** What a file of enquiries is called: `enquiries-2024-02-26.csv`. `ending` without its dot. */
export function fileName(today: CalendarDate, ending: string): string {
  return `enquiries-${today}.${ending}`;
}
