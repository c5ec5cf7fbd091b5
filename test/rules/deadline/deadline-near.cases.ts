import type { CalendarDate } from '@/lib/model/calendar-date';
import { defineCases } from '../define-cases';
import { deadline } from './dates';

const TWO = { deadline: deadline('2024-02-26'), conflict: deadline('2024-02-28', 'policy') };

export default defineCases('deadline-near', {
  fail: [
    {
      name: 'today is the day',
      today: '2024-02-26',
      finds: [{ message: 'lastDay', severity: 'warning', says: 'today, 26 February 2024' }],
    },
    { name: 'one day left', today: '2024-02-25', finds: [{ message: 'near', says: '1 day left' }] },
    { name: 'seven days left', today: '2024-02-19', finds: [{ message: 'near', says: '7 days left' }] },
    {
      name: 'the office wants fourteen days',
      today: '2024-02-13',
      facts: { leadDays: 14 },
      finds: [{ message: 'near', says: '13 days left' }],
    },
    {
      name: 'two sources, some days left',
      today: '2024-02-20',
      facts: { deadline: TWO },
      finds: [{ message: 'nearOneOfTwo', says: '28 February 2024' }],
    },
    {
      name: 'two sources, today is the earlier day',
      today: '2024-02-26',
      facts: { deadline: TWO },
      finds: [{ message: 'lastDayOneOfTwo' }],
    },
    {
      name: 'the school’s own last day is over',
      facts: { ownCutOff: '2024-01-14' as CalendarDate },
      finds: [{ message: 'ownCutOff', says: '14 January 2024' }],
    },
    {
      name: 'both the school’s own last day is over and Cambridge’s is near',
      today: '2024-02-20',
      facts: { ownCutOff: '2024-02-16' as CalendarDate },
      finds: [{ message: 'near' }, { message: 'ownCutOff' }],
    },
    {
      name: 'the school’s own last day is over, and no deadline is known',
      facts: { deadline: null, ownCutOff: '2024-01-14' as CalendarDate },
      finds: [{ message: 'ownCutOff' }],
    },
  ],
  pass: [
    { name: 'eight days left', today: '2024-02-18' },
    { name: 'weeks before', today: '2024-01-15' },
    { name: 'on the school’s own last day', facts: { ownCutOff: '2024-01-15' as CalendarDate } },
  ],
  cannotTell: [],
  notApplicable: [
    { name: 'the day is over', today: '2024-02-27' },
    {
      name: 'Cambridge’s day is over, and the school’s own too',
      today: '2024-02-28',
      facts: { ownCutOff: '2024-02-16' as CalendarDate },
    },
    { name: 'no deadline is known', facts: { deadline: null } },
  ],
  waiting: [],
});
