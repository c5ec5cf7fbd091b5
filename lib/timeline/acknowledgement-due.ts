import { defineClock } from './define-clock';
import { hasCome, officeDay, workingDaysAfter } from './moments';

export default defineClock({
  id: 'acknowledgement-due',
  docs: {
    title: 'Acknowledgement letter',
    starts: 'Submitted',
    lasts: '2 working days; Saturday and Sunday in Cambridge do not count',
    sources: [{ statement: 'G60', page: 10 }],
  },
  messages: {
    waiting: 'The acknowledgement letter comes within two working days of submitting.',
    due: 'No acknowledgement letter after two working days. Contact Cambridge, or your Cambridge Associate, at once: the enquiry may not have arrived.',
  },
  read({ enquiry, now }) {
    if (enquiry?.state !== 'submitted' && enquiry?.state !== 'received') return null;
    if (!enquiry.submittedAt || enquiry.acknowledgedAt || enquiry.documents.Ack) return null;
    const moment = workingDaysAfter(enquiry.submittedAt, 2);
    const due = hasCome(moment, now);
    return { due, day: officeDay(moment, now), moment, says: due ? 'due' : 'waiting' };
  },
});
