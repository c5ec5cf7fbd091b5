import { type CalendarDate, calendarDate, daysBetween } from '@/lib/model/calendar-date';
import { wasSubmitted } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { defineClock } from './define-clock';

/** Invoices come "from" a month on; a quarter later there is nothing to wait for. */
const SHOWN_FOR_DAYS = 92;

export default defineClock({
  id: 'invoice-expected',
  docs: {
    title: 'Invoice of a series',
    starts: 'The series has submitted enquiries',
    lasts:
      'Due from 1 October for June, from 1 March for November, until the officer ticks it, 92 days at most. The guide names no month for March',
    sources: [{ statement: 'G12', page: 1 }],
  },
  messages: {
    ahead:
      'The invoice for this series comes from {month}. {n, plural, one {# enquiry} other {# enquiries}} will be on it.',
    due: 'The invoice for this series may have come. Check it against {n, plural, one {# enquiry} other {# enquiries}}; a changed syllabus grade costs nothing. Tick it in the settings when it is checked.',
  },
  read({ enquiry, series, known, today }) {
    if (enquiry || !series || known.invoiceChecked) return null;
    const n = (known.others ?? []).filter((one) => wasSubmitted(one.state)).length;
    const from = invoicesFrom(series);
    if (n === 0 || from === null) return null;
    const since = daysBetween(from.day, today.office);
    if (since > SHOWN_FOR_DAYS) return null;
    const face = { day: from.day, moment: null };
    if (since < 0) return { ...face, due: false, says: 'ahead', params: { n, month: from.month } };
    return { ...face, due: true, says: 'due', params: { n } };
  },
});

/** The day from which invoices of a series come; null for March, of which the guide says nothing. */
function invoicesFrom(series: SeriesId): { day: CalendarDate; month: string } | null {
  const [year = '', month] = series.split('-');
  const [day, name] =
    month === '06'
      ? [calendarDate(Number(year), 10, 1), 'October']
      : [month === '11' ? calendarDate(Number(year) + 1, 3, 1) : null, 'March'];
  return day && { day, month: name };
}
