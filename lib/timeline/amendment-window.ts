import { isOpen } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { defineClock } from './define-clock';
import { hasCome, hoursAfter, hoursLeft } from './moments';

const SAYS = {
  centre: 'open',
  'associate-centre': 'openForAssociateCentre',
  associate: 'openForAssociate',
} as const satisfies Record<CentreRole, string>;

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
    openForAssociateCentre:
      'Check the acknowledgement letter now and report errors to your Cambridge Associate at once: the Associate has {n, plural, one {# hour} other {# hours}} to tell Cambridge. Later there is an administration fee.',
    openForAssociate:
      'Report every error in the acknowledgement letter to Cambridge by e-mail within {n, plural, one {# hour} other {# hours}}, whether the Associate Centre has seen it or not. Later there is an administration fee.',
    open: 'Check the acknowledgement letter now. Change or cancel within {n, plural, one {# hour} other {# hours}}; later there is an administration fee.',
  },
  read({ enquiry, known, now }) {
    if (!enquiry?.acknowledgedAt || !isOpen(enquiry.state)) return null;
    const moment = hoursAfter(enquiry.acknowledgedAt, 24);
    if (hasCome(moment, now)) return null;
    const n = hoursLeft(moment, now);
    return {
      due: true,
      moment,
      says: SAYS[known.role ?? 'centre'],
      params: { n },
    };
  },
});
