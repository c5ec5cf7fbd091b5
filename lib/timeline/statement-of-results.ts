import { isLive } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';

export default defineClock({
  id: 'statement-of-results',
  docs: {
    title: 'Updated statement of results',
    starts: 'The outcome changed the syllabus grade',
    lasts: 'Until the officer ticks that the printed statement has come',
    sources: [
      { statement: 'G11', page: 1 },
      { statement: 'G65', page: 11 },
    ],
  },
  messages: {
    expected:
      'The syllabus grade changed: an updated printed statement of results will come, and no fee is charged. Tick it when it is there.',
  },
  read({ enquiry }) {
    if (!enquiry || !isLive(enquiry.state) || enquiry.gradeChanged !== true || enquiry.statementArrived)
      return null;
    return { due: true, day: null, moment: null, says: 'expected' };
  },
});
