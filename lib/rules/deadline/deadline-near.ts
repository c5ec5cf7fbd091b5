import { daysBetween } from '@/lib/model/calendar-date';
import { defineRule } from '../define-rule';
import { conflictWords, deadlineWords } from '../say-deadline';

export default defineRule({
  id: 'deadline-near',
  services: 'form',
  needs: [],
  severity: 'warning',
  docs: {
    title: 'The deadline is not near',
    why: 'In the last days before the deadline there is little time left to correct a mistake.',
    whenWrong:
      'When Cambridge moved the deadline and the date known here is older. The days are counted in the UK.',
    todo: 'Submit in time: saving is not submitting.',
    sources: [
      { statement: 'G38', page: 3 },
      { statement: 'G41', page: 5 },
    ],
  },
  messages: {
    lastDay: 'The deadline for {series} is today, {date} ({source}).',
    near: 'The deadline for {series} is {date} ({source}): {n, plural, one {# day} other {# days}} left.',
    lastDayOneOfTwo:
      'The deadline for {series} is today, {date} ({source}). Another date is known too: {otherDate} ({otherSource}).',
    nearOneOfTwo:
      'The deadline for {series} is {date} ({source}): {n, plural, one {# day} other {# days}} left. Another date is known too: {otherDate} ({otherSource}).',
    submit: 'Submit in time. Saving is not submitting.',
  },
  check({ facts, today }) {
    if (!facts.deadline) return 'not-applicable';
    const { deadline, conflict } = facts.deadline;
    const n = daysBetween(today.london, deadline.date);
    // Once the day is over `deadline-passed` speaks.
    if (n < 0) return 'not-applicable';
    if (n > facts.leadDays) return 'pass';
    const params = { ...deadlineWords(deadline), ...(conflict && conflictWords(conflict)), n };
    const message = n === 0 ? 'lastDay' : 'near';
    return [
      {
        verdict: 'fail',
        message: conflict ? `${message}OneOfTwo` : message,
        params,
        todo: 'submit',
        field: 'series',
      },
    ];
  },
});
