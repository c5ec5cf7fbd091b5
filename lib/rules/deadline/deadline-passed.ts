import { defineRule } from '../define-rule';
import { conflictWords, deadlineWords, isOver } from '../say-deadline';

export default defineRule({
  id: 'deadline-passed',
  services: 'form',
  needs: [],
  severity: 'error',
  docs: {
    title: 'The deadline is not over',
    why: 'Enquiries, also about X and Q, are submitted by the deadline of their series.',
    whenWrong:
      'When Cambridge moved the deadline and the date known here is older. The day is counted in the UK.',
    todo: 'Open the series page on Direct and look at the deadline.',
    sources: [
      { statement: 'G38', page: 3 },
      { statement: 'G39', page: 3 },
    ],
  },
  messages: {
    passed: 'The deadline for {series} was {date} ({source}). That day is over in the UK.',
    passedOneOfTwo:
      'The deadline for {series} was {date} ({source}). That day is over in the UK. Another date is known too: {otherDate} ({otherSource}).',
    ask: 'Open the series page on Direct and look at the deadline before you go on.',
    chooseDate: 'Open the series page on Direct, or type the date that is right in the settings.',
  },
  check({ facts, today }) {
    // `deadline-unknown` says what is missing and where to find it.
    if (!facts.deadline) return 'cannot-tell';
    const { deadline, conflict } = facts.deadline;
    if (!isOver(deadline.date, today.london)) return 'pass';
    const params = deadlineWords(deadline);
    if (!conflict) return [{ verdict: 'fail', message: 'passed', params, todo: 'ask', field: 'series' }];
    const both = { ...params, ...conflictWords(conflict) };
    return [
      { verdict: 'fail', message: 'passedOneOfTwo', params: both, todo: 'chooseDate', field: 'series' },
    ];
  },
});
