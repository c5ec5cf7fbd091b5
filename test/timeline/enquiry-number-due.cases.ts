import { type ClockCase, received, submitted } from './clock-case';
import { moment } from './clock-input';

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
  {
    name: 'at an Associate Centre it waits for the approval',
    now: '2023-09-09T15:00:00+01:00',
    enquiry: submitted,
    more: { known: { role: 'associate-centre' } },
    shows: { due: false, days: null, says: 'has approved' },
  },
  {
    name: 'and counts from there',
    now: '2023-09-12T09:59:00+01:00',
    enquiry: { ...submitted, approvedAt: moment('2023-09-11T10:00:00+01:00') },
    more: { known: { role: 'associate-centre' } },
    shows: { due: false, until: '2023-09-12T10:00:00+01:00' },
  },
  {
    name: 'then the Associate is asked',
    now: '2023-09-12T10:00:00+01:00',
    enquiry: { ...submitted, approvedAt: moment('2023-09-11T10:00:00+01:00') },
    more: { known: { role: 'associate-centre' } },
    shows: { due: true, says: 'ask your Cambridge Associate' },
  },
] satisfies ClockCase[];
