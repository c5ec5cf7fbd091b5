import { type ClockCase, submitted } from './clock-case';

const waiting = { ...submitted, state: 'awaiting-approval' } as const;
const associate = { known: { role: 'associate' } } as const;
const centre = { known: { role: 'associate-centre' } } as const;

export default [
  {
    name: 'the Associate is asked at once, with the days to the deadline',
    now: '2023-09-07T16:00:00+01:00',
    enquiry: waiting,
    more: { ...associate, deadline: '2023-09-20' },
    shows: { due: true, days: 13, says: 'approve or reject' },
  },
  {
    name: 'the Associate Centre waits two working days',
    now: '2023-09-11T14:59:00+01:00',
    enquiry: waiting,
    more: centre,
    shows: { due: false, until: '2023-09-11T15:00:00+01:00', says: 'has not approved it yet' },
  },
  {
    name: 'then it asks its Associate',
    now: '2023-09-11T15:00:00+01:00',
    enquiry: waiting,
    more: centre,
    shows: { due: true, says: 'Ask them at once' },
  },
  {
    name: 'near the deadline it asks earlier',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: waiting,
    more: { ...centre, deadline: '2023-09-10' },
    shows: { due: true, days: 2, says: 'Ask them at once' },
  },
  {
    name: 'when nobody saw it submitted, only the deadline counts',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: { state: 'awaiting-approval' },
    more: { ...centre, deadline: '2023-09-30' },
    shows: { due: false, days: 22 },
  },
  {
    name: 'after the deadline nothing can be done',
    now: '2023-09-21T09:00:00+01:00',
    enquiry: waiting,
    more: { ...associate, deadline: '2023-09-20' },
    shows: { due: false, days: -1, says: 'not approved before the deadline' },
  },
  {
    name: 'a rejected enquiry is not with Cambridge',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: { ...submitted, state: 'rejected' },
    more: { ...centre, deadline: '2023-09-20' },
    shows: { due: true, days: 12, says: 'Ask why' },
  },
  {
    name: 'after the deadline it is let go',
    now: '2023-09-21T09:00:00+01:00',
    enquiry: { ...submitted, state: 'rejected' },
    more: { ...centre, deadline: '2023-09-20' },
    shows: null,
  },
  {
    name: 'who rejected it knows',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: { ...submitted, state: 'rejected' },
    more: associate,
    shows: null,
  },
  {
    name: 'an approved one is over',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: submitted,
    more: centre,
    shows: null,
  },
] satisfies ClockCase[];
