import { isOpen } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';
import { hasCome, hoursAfter, hoursLeft, officeDay } from './moments';

export default defineClock({
  id: 'amendment-window',
  docs: {
    title: 'Changes without a fee',
    starts: 'Acknowledged, as first seen on Direct; for a Cambridge Associate, when the letter is issued',
    lasts: '24 hours, counting down',
    sources: [
      { statement: 'G37', page: 3 },
      { statement: 'G73', page: 15 },
      { statement: 'G74', page: 15 },
    ],
  },
  messages: {
    open: 'Check the acknowledgement letter now. Change or cancel within {n, plural, one {# hour} other {# hours}}; later there is an administration fee.',
  },
  read({ enquiry, now }) {
    if (!enquiry?.acknowledgedAt || !isOpen(enquiry.state)) return null;
    const moment = hoursAfter(enquiry.acknowledgedAt, 24);
    if (hasCome(moment, now)) return null;
    const n = hoursLeft(moment, now);
    return { due: true, day: officeDay(moment, now), moment, says: 'open', params: { n } };
  },
});
