import { defineRule } from '../define-rule';
import { tickedCandidates } from '../ticked';

const FEWEST = 5;
const MOST = 15;

export default defineRule({
  id: 'group-size-5-to-15',
  services: ['9'],
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'A group report is about 5 to 15 candidates',
    why: 'Service 9 reports on the work of a group of 5 to 15 candidates.',
    whenWrong: 'When part of the candidate list is out of sight, ticked candidates there are not counted.',
    todo: 'Tick 5 to 15 candidates.',
    sources: [{ statement: 'G17', page: 2 }],
  },
  messages: {
    tooMany:
      '{n, plural, one {# candidate is} other {# candidates are}} ticked. A group report is about 5 to 15.',
    untickSome: 'Untick {spare, plural, one {# candidate} other {# candidates}}.',
    tooFew:
      '{n, plural, one {# candidate is} other {# candidates are}} ticked. A group report is about 5 to 15.',
    tickMore: 'Tick at least {short, plural, one {# more candidate} other {# more candidates}}.',
    notAllSeen:
      'The list of candidates was not read to its end. {n, plural, one {# ticked candidate was} other {# ticked candidates were}} seen.',
    count: 'Count the ticked candidates yourself: there must be 5 to 15.',
  },
  check({ form, attempted }) {
    const n = tickedCandidates(form.candidates).length;
    if (n > MOST) {
      return [{ verdict: 'fail', message: 'tooMany', params: { n, spare: n - MOST }, todo: 'untickSome' }];
    }
    if (n < FEWEST && !attempted) return 'waiting';
    if (!form.candidates.extent.complete) {
      return [{ verdict: 'cannot-tell', message: 'notAllSeen', params: { n }, todo: 'count' }];
    }
    if (n >= FEWEST) return 'pass';
    return [{ verdict: 'fail', message: 'tooFew', params: { n, short: FEWEST - n }, todo: 'tickMore' }];
  },
});
