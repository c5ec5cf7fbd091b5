import { isLive } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';
import { officeDay } from './moments';

export default defineClock({
  id: 'associate-release',
  docs: {
    title: 'Release to the Associate Centre',
    starts: 'A letter, report or script is in the Cambridge Associate’s account',
    lasts: 'Until the Associate says that it was released; due at once',
    sources: [
      { statement: 'G71', page: 14 },
      { statement: 'G72', page: 15 },
      { statement: 'G75', page: 15 },
      { statement: 'G76', page: 16 },
    ],
  },
  messages: {
    acknowledgement:
      'The Associate Centre cannot see the acknowledgement letter yet. Tick the enquiry, choose Release Acknowledgement Letter under Operations, press Proceed, and confirm.',
    outcome:
      'The Associate Centre cannot see the outcome yet. Tick the enquiry, choose Release Outcome Letter under Operations, press Proceed, and confirm. Scripts and reports are released the same way.',
  },
  read({ enquiry, known, now, zone }) {
    if (!enquiry || known.role !== 'associate' || !isLive(enquiry.state)) return null;
    const held = (['Ack', 'Out', 'Rpt', 'Cos'] as const).find(
      (kind) => enquiry.documents[kind] && !enquiry.released.includes(kind),
    );
    if (!held) return null;
    const since = enquiry.documents[held];
    return {
      due: true,
      day: since ? officeDay(since, { now, zone }) : null,
      moment: null,
      says: held === 'Ack' ? 'acknowledgement' : 'outcome',
    };
  },
});
