import { defineRule } from '../define-rule';

export default defineRule({
  id: 'associate-approves',
  services: 'any',
  concerns: ({ facts }) => facts.role !== null,
  needs: ['service'],
  severity: 'advice',
  docs: {
    title: 'Your Cambridge Associate approves the enquiry',
    why: 'Associate Centres submit to their Cambridge Associate through Direct. The Associate approves the enquiry and sends it on, or rejects it.',
    whenWrong: 'When your centre’s role is set wrongly in the settings.',
    todo: 'Tell your Associate in time: the deadline is Cambridge’s, and the Associate has to send it on.',
    sources: [{ statement: 'G33', page: 3 }],
  },
  messages: {
    associate:
      'Submit sends this to your Cambridge Associate, who approves it and sends it on, or rejects it.',
    inTime: 'Submit early, and ask your Associate to approve it before the deadline.',
  },
  check({ facts }) {
    if (facts.role !== 'associate-centre') return 'pass';
    return [{ verdict: 'fail', message: 'associate', todo: 'inTime' }];
  },
});
