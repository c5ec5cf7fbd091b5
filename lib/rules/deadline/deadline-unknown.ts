import { seriesName } from '@/lib/model/series';
import { defineRule } from '../define-rule';
import { sayDate } from '../say-deadline';

export default defineRule({
  id: 'deadline-unknown',
  services: 'form',
  needs: [],
  severity: 'advice',
  docs: {
    title: 'The deadline is known',
    why: 'The series page of Direct shows the deadline for each service; a date that was never seen cannot be watched.',
    whenWrong: 'When the date of the 2023 guide is still the right one.',
    todo: 'Open the series page on Direct, or type the deadline in the popup.',
    sources: [
      { statement: 'G38', page: 3 },
      { statement: 'G41', page: 5 },
    ],
  },
  messages: {
    none: 'No deadline is known for {series}.',
    noSeries: 'Which series this enquiry is for could not be read, so no deadline is known.',
    onlyGuide: 'The only deadline known for {series} is the one printed in the 2023 guide: {date}.',
    find: 'Open the series page on Direct, where the deadline is read, or type it in the popup.',
  },
  check({ facts }) {
    const told = { verdict: 'fail', todo: 'find', field: 'series' } as const;
    if (!facts.deadline) {
      if (!facts.series) return [{ message: 'noSeries', ...told }];
      return [{ message: 'none', params: { series: seriesName(facts.series) }, ...told }];
    }
    const { series, date, source } = facts.deadline.deadline;
    if (source !== 'catalogue') return 'pass';
    return [{ message: 'onlyGuide', params: { series: seriesName(series), date: sayDate(date) }, ...told }];
  },
});
