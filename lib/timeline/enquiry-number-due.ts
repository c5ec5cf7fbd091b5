import { defineClock } from './define-clock';
import { hasCome, hoursAfter } from './moments';

export default defineClock({
  id: 'enquiry-number-due',
  docs: {
    title: 'Enquiry number',
    starts: 'Submitted; where a Cambridge Associate approves first, approved, as first seen on Direct',
    lasts: '24 hours',
    sources: [{ statement: 'G57', page: 10 }],
  },
  messages: {
    waiting: 'Cambridge gives the enquiry number within 24 hours of submitting.',
    due: 'No enquiry number after 24 hours. Look at List Enquiries; if it has none, e-mail Customer Services.',
    waitingForApproval:
      'Cambridge gives the enquiry number within 24 hours after your Cambridge Associate has approved the enquiry. Look at List Enquiries for its status.',
    dueForAssociateCentre:
      'No enquiry number 24 hours after the approval. Look at List Enquiries; if it has none, ask your Cambridge Associate.',
  },
  read({ enquiry, known, now }) {
    if (enquiry?.state !== 'submitted' || enquiry.number !== null) return null;
    const start = enquiry.approvedAt ?? enquiry.submittedAt;
    if (!start) return null;
    const atCentre = known.role === 'associate-centre';
    // Nobody can say when the 24 hours begin: the acknowledgement clock asks the Associate in time.
    if (atCentre && !enquiry.approvedAt) {
      return { due: false, day: null, moment: null, says: 'waitingForApproval' };
    }
    const moment = hoursAfter(start, 24);
    const due = hasCome(moment, now);
    const face = { due, moment };
    if (!due) return { ...face, says: 'waiting' };
    return { ...face, says: atCentre ? 'dueForAssociateCentre' : 'due' };
  },
});
