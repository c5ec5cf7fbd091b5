import { defineClock } from './define-clock';
import { hasCome, hoursAfter, officeDay } from './moments';

export default defineClock({
  id: 'enquiry-number-due',
  docs: {
    title: 'Enquiry number',
    starts: 'Submitted',
    lasts: '24 hours',
    sources: [{ statement: 'G57', page: 10 }],
  },
  messages: {
    waiting: 'Cambridge gives the enquiry number within 24 hours of submitting.',
    due: 'No enquiry number after 24 hours. Look at List Enquiries; if it has none, e-mail Customer Services.',
  },
  read({ enquiry, now }) {
    if (enquiry?.state !== 'submitted' || !enquiry.submittedAt || enquiry.number !== null) return null;
    const moment = hoursAfter(enquiry.submittedAt, 24);
    const due = hasCome(moment, now);
    return { due, day: officeDay(moment, now), moment, says: due ? 'due' : 'waiting' };
  },
});
