import { acknowledged, type ClockCase, submitted } from './clock-case';

export default [
  {
    name: 'it counts down from the acknowledgement',
    now: '2023-09-07T15:10:00+01:00',
    enquiry: acknowledged,
    shows: { due: true, days: 1, until: '2023-09-08T15:00:00+01:00', says: '24 hours' },
  },
  {
    name: 'in the last hour',
    now: '2023-09-08T14:30:00+01:00',
    enquiry: acknowledged,
    shows: { due: true, days: 0, says: '1 hour;' },
  },
  {
    name: 'an Associate Centre tells its Associate',
    now: '2023-09-07T15:10:00+01:00',
    enquiry: acknowledged,
    more: { known: { role: 'associate-centre' } },
    shows: { due: true, says: 'report errors to your Cambridge Associate at once' },
  },
  {
    name: 'the Associate tells Cambridge',
    now: '2023-09-07T15:10:00+01:00',
    enquiry: acknowledged,
    more: { known: { role: 'associate' } },
    shows: { due: true, says: 'to Cambridge by e-mail within 24 hours' },
  },
  {
    name: 'after 24 hours it is closed',
    now: '2023-09-08T15:00:00+01:00',
    enquiry: acknowledged,
    shows: null,
  },
  {
    name: 'a withdrawn enquiry needs no change',
    now: '2023-09-07T15:10:00+01:00',
    enquiry: { ...acknowledged, state: 'withdrawn' },
    shows: null,
  },
  {
    name: 'not acknowledged, not running',
    now: '2023-09-07T15:10:00+01:00',
    enquiry: submitted,
    shows: null,
  },
] satisfies ClockCase[];
