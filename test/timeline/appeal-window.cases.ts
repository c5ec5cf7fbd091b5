import { type ClockCase, completed, received, withLetter } from './clock-case';
import { day } from './clock-input';

export default [
  {
    name: 'without dates it points to the Handbook',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: completed,
    shows: { due: false, days: null, says: 'Appeals Regulations' },
  },
  {
    name: 'Completed counts as an outcome',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { state: 'completed' },
    shows: { due: false, says: 'two stages' },
  },
  {
    name: 'so does an outcome the officer wrote down',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { state: 'received', outcome: 'no change' },
    shows: { due: false },
  },
  { name: 'and a letter', now: '2023-10-09T10:00:00+01:00', enquiry: withLetter, shows: { due: false } },
  {
    name: 'eight days before it only runs',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-17'), appealTwoBy: null },
    shows: { due: false, days: 8, says: '8 days left for a stage 1' },
  },
  {
    name: 'within the lead days it is due',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-16'), appealTwoBy: day('2023-11-30') },
    shows: { due: true, days: 7 },
  },
  {
    name: 'on the last day of stage 1',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-09'), appealTwoBy: null },
    shows: { due: true, days: 0, says: 'last day for a stage 1' },
  },
  {
    name: 'then stage 2',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-08'), appealTwoBy: day('2023-10-10') },
    shows: { due: true, days: 1, says: '1 day left for a stage 2' },
  },
  {
    name: 'the last day of stage 2, the only one typed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: null, appealTwoBy: day('2023-10-09') },
    shows: { due: true, says: 'last day for a stage 2' },
  },
  {
    name: 'when both are over it is silent',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-07'), appealTwoBy: day('2023-10-08') },
    shows: null,
  },
  {
    name: 'stage 1 is over and no second day is typed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, appealOneBy: day('2023-10-08'), appealTwoBy: null },
    shows: null,
  },
  { name: 'there is no outcome yet', now: '2023-10-09T10:00:00+01:00', enquiry: received, shows: null },
  {
    name: 'it was withdrawn',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, state: 'withdrawn' },
    shows: null,
  },
  { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
] satisfies ClockCase[];
