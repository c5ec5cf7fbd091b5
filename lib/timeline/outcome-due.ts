import { isOpen } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';
import { hasCome, hoursAfter } from './moments';

export default defineClock({
  id: 'outcome-due',
  docs: {
    title: 'Outcome',
    starts: 'Received, as first seen on Direct; when that was missed, Acknowledged',
    lasts: '30 days; Service 9 may take longer; an extended enquiry until the day Cambridge named',
    sources: [
      { statement: 'G32', page: 3 },
      { statement: 'G67', page: 12 },
      { statement: 'G68', page: 13 },
    ],
  },
  messages: {
    waiting: 'The outcome normally comes within 30 days of receipt.',
    due: 'The outcome normally comes within 30 days of receipt, and they are over. Look at List Enquiries, then ask Cambridge.',
    extended: 'Cambridge extended this enquiry to other candidates and named a later day for the outcome.',
    extendedDue:
      'Cambridge extended this enquiry, and the day it named is over. Look at List Enquiries, then ask Cambridge.',
    groupWaiting:
      'A group report may take longer than 30 days: it waits for the candidates’ other enquiries.',
    groupDue:
      '30 days have passed. A group report may take longer: see which other enquiries it waits for before you ask Cambridge.',
  },
  read({ enquiry, now, today }) {
    const start = enquiry?.receivedAt ?? enquiry?.acknowledgedAt;
    if (!enquiry || !start || !isOpen(enquiry.state) || enquiry.documents.Out) return null;
    const { extendedTo } = enquiry;
    if (extendedTo) {
      const late = today.office > extendedTo;
      return { due: late, day: extendedTo, moment: null, says: late ? 'extendedDue' : 'extended' };
    }
    const moment = hoursAfter(start, 30 * 24);
    const due = hasCome(moment, now);
    const face = { due, moment };
    if (enquiry.service === '9') return { ...face, says: due ? 'groupDue' : 'groupWaiting' };
    return { ...face, says: due ? 'due' : 'waiting' };
  },
});
