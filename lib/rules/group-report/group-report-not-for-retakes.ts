import { defineRule } from '../define-rule';

export default defineRule({
  id: 'group-report-not-for-retakes',
  services: ['9'],
  needs: ['service'],
  severity: 'advice',
  docs: {
    title: 'A group report does not decide about retakes',
    why: 'The report is made to give teachers a better understanding of their candidates’ performance in a component. It cannot be used to decide about retake entries.',
    whenWrong: 'Never: it is said with every Service 9, whatever it is wanted for.',
    todo: 'Decide about retake entries without the report.',
    sources: [{ statement: 'G19', page: 2 }],
  },
  messages: {
    notForRetakes: 'A group report cannot be used to decide about retake entries.',
    decideWithout: 'Make retake entries by their own deadline, without waiting for the report.',
  },
  check() {
    return [{ verdict: 'fail', message: 'notForRetakes', todo: 'decideWithout' }];
  },
});
