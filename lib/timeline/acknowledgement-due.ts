import type { CentreRole } from '@/lib/model/facts';
import { defineClock } from './define-clock';
import { cambridgeDay, hasCome, workingDaysAfter } from './moments';

const DUE = {
  centre: 'due',
  'associate-centre': 'dueForAssociateCentre',
  associate: 'dueForAssociate',
} as const satisfies Record<CentreRole, string>;

export default defineClock({
  id: 'acknowledgement-due',
  docs: {
    title: 'Acknowledgement letter',
    starts: 'Submitted; where a Cambridge Associate approves first, approved, as first seen on Direct',
    lasts: '2 working days; Saturday, Sunday and the bank holidays of England do not count',
    sources: [{ statement: 'G60', page: 10 }],
  },
  messages: {
    waiting: 'The acknowledgement letter comes within two working days of submitting.',
    waitingUnlisted:
      'The acknowledgement letter comes within two working days of submitting. The assistant knows the bank holidays of England only to the end of {year}: with one between, it may be a day later.',
    due: 'No acknowledgement letter after two working days. Contact Cambridge, or your Cambridge Associate, at once: the enquiry may not have arrived.',
    dueForAssociateCentre:
      'No acknowledgement letter after two working days. Ask your Cambridge Associate at once whether the enquiry was approved and has arrived, and whether the letter was released to you.',
    dueForAssociate:
      'No acknowledgement letter after two working days. Contact Cambridge at once: the enquiry may not have arrived.',
    dueUnlisted:
      'No acknowledgement letter after two working days. The assistant knows the bank holidays of England only to the end of {year}: unless there was one between, contact Cambridge, or your Cambridge Associate, at once. The enquiry may not have arrived.',
  },
  read({ enquiry, known, now, bankHolidays }) {
    if (enquiry?.state !== 'submitted' && enquiry?.state !== 'received') return null;
    const start = enquiry.approvedAt ?? enquiry.submittedAt;
    if (!start || enquiry.acknowledgedAt || enquiry.documents.Ack) return null;
    const moment = workingDaysAfter(start, 2, bankHolidays.days);
    const due = hasCome(moment, now);
    const face = { due, moment };
    if (cambridgeDay(moment) <= bankHolidays.knownTo) {
      return { ...face, says: due ? DUE[known.role ?? 'centre'] : 'waiting' };
    }
    const year = bankHolidays.knownTo.slice(0, 4);
    return { ...face, says: due ? 'dueUnlisted' : 'waitingUnlisted', params: { year } };
  },
});
