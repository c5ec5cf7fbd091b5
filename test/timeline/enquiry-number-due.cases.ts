import { type ClockCase, received, submitted } from './clock-case';

export default [
  {
    name: 'for 24 hours it waits',
    now: '2023-09-08T14:59:00+01:00',
    enquiry: submitted,
    shows: { due: false, days: 0, until: '2023-09-08T15:00:00+01:00' },
  },
  {
    name: 'then the officer should ask',
    now: '2023-09-08T15:00:00+01:00',
    enquiry: submitted,
    shows: { due: true, says: 'Customer Services' },
  },
  {
    name: 'a number ends it',
    now: '2023-09-09T15:00:00+01:00',
    enquiry: { ...submitted, number: '23456' },
    shows: null,
  },
  {
    name: 'an enquiry Cambridge has received has its number somewhere',
    now: '2023-09-09T15:00:00+01:00',
    enquiry: received,
    shows: null,
  },
  {
    name: 'a submission nobody saw starts no clock',
    now: '2023-09-09T15:00:00+01:00',
    enquiry: { state: 'submitted' },
    shows: null,
  },
] satisfies ClockCase[];
