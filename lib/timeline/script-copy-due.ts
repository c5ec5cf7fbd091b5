import { isOpen } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';

export default defineClock({
  id: 'script-copy-due',
  docs: {
    title: 'Copy of script',
    starts: 'The outcome letter is seen, with Service 1S or 2S and no script yet',
    lasts: 'Until the script is seen, or the enquiry is Completed',
    sources: [{ statement: 'G63', page: 11 }],
  },
  messages: {
    missing:
      'The outcome letter is there, the copy of the script is not yet. The enquiry is Completed only when both are.',
  },
  read({ enquiry }) {
    if (enquiry?.service !== '1S' && enquiry?.service !== '2S') return null;
    const { Out, Cos } = enquiry.documents;
    if (!isOpen(enquiry.state) || !Out || Cos) return null;
    return { due: true, day: null, moment: null, says: 'missing' };
  },
});
