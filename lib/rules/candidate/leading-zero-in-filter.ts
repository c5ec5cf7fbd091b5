import { plainDigits, readCandidateNumber } from '@/lib/model/codes';
import { defineRule } from '../define-rule';

/** The zeros in front of a number that has another digit after them; a number of zeros only has none. */
const LEADING_ZEROS = /(?<![\p{L}\d])0+(?=[1-9])/gu;

export default defineRule({
  id: 'leading-zero-in-filter',
  services: 'form',
  needs: ['candidateFilter'],
  severity: 'warning',
  docs: {
    title: 'The candidate number is typed without its leading zero',
    why: 'Direct’s filter finds nothing for a number typed with its leading zero.',
    whenWrong: 'If Direct has since learned to find numbers typed with their zero.',
    todo: 'Type the number without the zero: 0713 becomes 713.',
    sources: [{ statement: 'G48', page: 7 }],
  },
  messages: {
    zero: 'Direct’s filter finds nothing for {typed}: leave out the zero in front.',
    instead: 'Type {instead}, then press Apply Filter.',
    replace: 'Change to {instead}',
  },
  check({ form }) {
    const typed = plainDigits(form.candidateFilter);
    if (typed === '') return 'not-applicable';
    const instead = typed.replace(LEADING_ZEROS, '');
    if (instead === typed) return 'pass';
    const number = readCandidateNumber(typed);
    return [
      {
        verdict: 'fail',
        message: 'zero',
        params: { typed: form.candidateFilter.trim(), instead },
        todo: 'instead',
        ...(number ? { subject: number } : {}),
        fix: { kind: 'replace-candidate-filter', value: instead, label: 'replace' },
      },
    ];
  },
});
