import { daysBetween } from '@/lib/model/calendar-date';
import type { Facts } from '@/lib/model/facts';
import { defineRule, type RuleFinding, type Today } from '../define-rule';
import { conflictWords, deadlineWords, isOver, sayDate } from '../say-deadline';

const messages = {
  lastDay: 'The deadline for {series} is today, {date} ({source}).',
  near: 'The deadline for {series} is {date} ({source}): {n, plural, one {# day} other {# days}} left.',
  lastDayOneOfTwo:
    'The deadline for {series} is today, {date} ({source}). Another date is known too: {otherDate} ({otherSource}).',
  nearOneOfTwo:
    'The deadline for {series} is {date} ({source}): {n, plural, one {# day} other {# days}} left. Another date is known too: {otherDate} ({otherSource}).',
  ownCutOff: 'Your school’s own last day for requests was {date}.',
  decide: 'Decide whether this request still goes in. Cambridge’s own deadline is another day.',
  submit: 'Submit in time. Saving is not submitting.',
};
type Said = RuleFinding<keyof typeof messages>;

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
  messages,
  check({ facts, today }) {
    const late = pastOwnCutOff(facts, today);
    if (!facts.deadline) return late.length > 0 ? late : 'not-applicable';
    const { deadline, conflict } = facts.deadline;
    // Once the day is over `deadline-passed` speaks.
    if (isOver(deadline.date, today.london)) return 'not-applicable';
    const n = daysBetween(today.london, deadline.date);
    if (n > facts.leadDays) return late.length > 0 ? late : 'pass';
    const params = { ...deadlineWords(deadline), ...(conflict && conflictWords(conflict)), n };
    const message = n === 0 ? 'lastDay' : 'near';
    const near: Said = {
      verdict: 'fail',
      message: conflict ? `${message}OneOfTwo` : message,
      params,
      todo: 'submit',
      field: 'series',
    };
    return [near, ...late];
  },
});

/** The school's own last day is a day of the office, not of London. */
function pastOwnCutOff({ ownCutOff }: Facts, today: Today): Said[] {
  if (ownCutOff === null || !isOver(ownCutOff, today.office)) return [];
  const params = { date: sayDate(ownCutOff) };
  return [{ verdict: 'fail', message: 'ownCutOff', params, todo: 'decide', field: 'series' }];
}
