import { daysBetween } from '@/lib/model/calendar-date';
import { defineClock } from './define-clock';

export default defineClock({
  id: 'series-deadline',
  docs: {
    title: 'Deadline of a series',
    starts: 'The series',
    lasts: 'Until the last day to submit; due within the office’s lead days',
    sources: [{ statement: 'G38', page: 3 }],
  },
  messages: {
    ahead: '{n, plural, one {# day} other {# days}} left to submit enquiries about results.',
    today: 'Today is the last day to submit enquiries about results.',
  },
  read({ enquiry, deadline, leadDays, today }) {
    if (enquiry || !deadline || daysBetween(today.london, deadline) < 0) return null;
    const days = daysBetween(today.office, deadline);
    return {
      due: days <= leadDays,
      day: deadline,
      moment: null,
      ...(days <= 0 ? { says: 'today' } : { says: 'ahead', params: { n: days } }),
    };
  },
});
