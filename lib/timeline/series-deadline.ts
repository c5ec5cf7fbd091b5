import { daysBetween, workingDaysTo } from '@/lib/model/calendar-date';
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
    ahead:
      '{n, plural, one {# day} other {# days}} left to submit enquiries about results; your office works on {w} of them.',
    aheadListed:
      '{n, plural, one {# day} other {# days}} left to submit enquiries about results, by {document}. Open the series on Direct to be sure. Your office works on {w} of these days.',
    today: 'Today is the last day to submit enquiries about results.',
    todayListed:
      'Today is the last day to submit enquiries about results, by {document}. Open the series on Direct to be sure.',
  },
  read({ enquiry, deadline, listedIn, leadDays, weekend, today }) {
    if (enquiry || !deadline || daysBetween(today.london, deadline) < 0) return null;
    const days = daysBetween(today.office, deadline);
    const face = { due: days <= leadDays, day: deadline, moment: null };
    const says = days <= 0 ? 'today' : 'ahead';
    const params = { n: days, w: workingDaysTo(today.office, deadline, weekend) };
    if (listedIn === null) return { ...face, says, params };
    return { ...face, says: `${says}Listed`, params: { ...params, document: listedIn } };
  },
});
