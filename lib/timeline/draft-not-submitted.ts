import { daysBetween, workingDaysTo } from '@/lib/model/calendar-date';
import { defineClock } from './define-clock';

/** In the last week before the deadline the words get louder. */
const LAST_DAYS = 7;

export default defineClock({
  id: 'draft-not-submitted',
  docs: {
    title: 'Saved, not sent',
    starts: 'Saved',
    lasts: 'From the first save until it is submitted; louder in the last 7 days before the deadline',
    sources: [{ statement: 'G52', page: 8 }],
  },
  messages: {
    saved: 'Saved, not sent. Cambridge takes no action until you press Submit.',
    soon: 'Saved, not sent, and {n, plural, one {# day is} other {# days are}} left, of which your office works on {w}. Open it on Direct and press Submit.',
    today: 'Saved, not sent, and today is the last day. Open it on Direct and press Submit.',
    over: 'Saved, never sent, and the deadline has passed. Cambridge took no action.',
  },
  read({ enquiry, deadline, weekend, today }) {
    if (enquiry?.state !== 'saved') return null;
    const face = { due: true, day: deadline, moment: null };
    if (!deadline) return { ...face, says: 'saved' };
    // Nothing can be done about it any more: it stays to be seen, and calls nobody.
    if (daysBetween(today.london, deadline) < 0) return { ...face, due: false, says: 'over' };
    const days = daysBetween(today.office, deadline);
    if (days <= 0) return { ...face, says: 'today' };
    if (days > LAST_DAYS) return { ...face, says: 'saved' };
    const w = workingDaysTo(today.office, deadline, weekend);
    return { ...face, says: 'soon', params: { n: days, w } };
  },
});
