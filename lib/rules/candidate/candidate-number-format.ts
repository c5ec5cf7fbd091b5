import { plainDigits } from '@/lib/model/codes';
import { defineRule } from '../define-rule';

const NUMBERS = /^\d{1,4}(?:[\s,;،、]+\d{1,4})*[\s,;،、]*$/u;

export default defineRule({
  id: 'candidate-number-format',
  services: 'form',
  needs: ['candidateFilter'],
  severity: 'advice',
  docs: {
    title: 'The Candidate box holds a candidate number',
    why: 'The Candidate box takes candidate numbers, which have one to four digits; a name or a longer number finds nobody.',
    whenWrong: 'If Direct has since learned to find candidates by name.',
    todo: 'Type the candidate number, or leave the box empty to list everyone.',
    sources: [
      { statement: 'G48', page: 7 },
      { statement: 'G49', page: 7 },
    ],
  },
  messages: {
    odd: '“{typed}” is not a candidate number. Candidate numbers have one to four digits.',
    instead: 'Type the number, or empty the box and press Apply Filter: that lists everyone.',
  },
  check({ form }) {
    const typed = plainDigits(form.candidateFilter);
    if (typed === '') return 'not-applicable';
    if (NUMBERS.test(typed)) return 'pass';
    const params = { typed: form.candidateFilter.trim() };
    return [{ verdict: 'fail', message: 'odd', params, todo: 'instead' }];
  },
});
