import { daysBetween } from '@/lib/model/calendar-date';
import { defineClock } from './define-clock';
import { hasCome, workingDaysAfter } from './moments';

export default defineClock({
  id: 'associate-approval',
  docs: {
    title: 'Approval by the Cambridge Associate',
    starts: 'An enquiry waits for its Cambridge Associate, or was rejected',
    lasts:
      'Until it is approved or rejected; due at once for the Associate, after 2 working days for the Associate Centre. A rejected one until the deadline',
    sources: [
      { statement: 'G33', page: 3 },
      { statement: 'G60', page: 10 },
    ],
  },
  messages: {
    approve:
      'An Associate Centre waits for you: approve or reject its enquiry on Direct. Cambridge does not have it before.',
    waiting: 'Your Cambridge Associate has not approved it yet. Cambridge does not have it before.',
    ask: 'Your Cambridge Associate has not approved it yet, and Cambridge does not have it before. Ask them at once.',
    rejected:
      'Your Cambridge Associate rejected it: Cambridge does not have it. Ask why, and submit it again before the deadline if it is still wanted.',
    over: 'It was not approved before the deadline. Cambridge does not have it.',
  },
  read({ enquiry, known, deadline, leadDays, bankHolidays, now, today }) {
    const state = enquiry?.state;
    if (!enquiry || (state !== 'awaiting-approval' && state !== 'rejected')) return null;
    const isAssociate = known.role === 'associate';
    const isOver = deadline !== null && daysBetween(today.london, deadline) < 0;
    const face = { day: deadline, moment: null };
    if (state === 'rejected') {
      return isAssociate || isOver ? null : { ...face, due: true, says: 'rejected' };
    }
    if (isOver) return { ...face, due: false, says: 'over' };
    if (isAssociate) return { ...face, due: true, says: 'approve' };
    const isNear = deadline !== null && daysBetween(today.office, deadline) <= leadDays;
    const late = enquiry.submittedAt && workingDaysAfter(enquiry.submittedAt, 2, bankHolidays.days);
    const due = isNear || (late !== null && hasCome(late, now));
    const says = due ? 'ask' : 'waiting';
    return isNear || late === null ? { ...face, due, says } : { due, moment: late, says };
  },
});
