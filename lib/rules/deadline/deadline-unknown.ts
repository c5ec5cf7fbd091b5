import { seriesName } from '@/lib/model/series';
import { defineRule } from '../define-rule';
import { deadlineWords } from '../say-deadline';

export default defineRule({
  id: 'deadline-unknown',
  services: 'form',
  needs: [],
  severity: 'advice',
  docs: {
    title: 'The deadline is known',
    why: 'The series page of Direct shows the deadline for each service; a date that was never seen cannot be watched.',
    whenWrong: 'When the date in the assistant’s list is still the right one.',
    todo: 'Open the series page on Direct, or type the deadline in the settings.',
    sources: [
      { statement: 'G38', page: 3 },
      { statement: 'G41', page: 5 },
    ],
  },
  messages: {
    none: 'No deadline is known for {series}.',
    noSeries: 'Which series this enquiry is for could not be read, so no deadline is known.',
    onlyListed:
      'The only deadline known for {series} is {date} ({source}). Nobody has read it on Direct or typed it yet.',
    find: 'Open the series page on Direct, where the deadline is read, or type it in the settings.',
  },
  check({ facts }) {
    const told = { verdict: 'fail', todo: 'find', field: 'series' } as const;
    if (!facts.deadline) {
      if (!facts.series) return [{ message: 'noSeries', ...told }];
      return [{ message: 'none', params: { series: seriesName(facts.series) }, ...told }];
    }
    const { deadline } = facts.deadline;
    if (deadline.source !== 'catalogue') return 'pass';
    return [{ message: 'onlyListed', params: deadlineWords(deadline), ...told }];
  },
});
