import { acknowledged, type ClockCase, received, THURSDAY } from './clock-case';
import { day } from './clock-input';

export default [
  {
    name: 'for 30 days it waits',
    now: '2023-10-07T14:00:00+01:00',
    enquiry: received,
    shows: { due: false, days: 0, says: 'within 30 days' },
  },
  { name: 'then it is late', now: '2023-10-07T15:00:00+01:00', enquiry: received, shows: { due: true } },
  {
    name: 'acknowledged counts when Received was missed',
    now: '2023-10-08T15:00:00+01:00',
    enquiry: acknowledged,
    shows: { due: true, days: -1 },
  },
  {
    name: 'Cambridge extended it to a later day',
    now: '2023-10-20T15:00:00+01:00',
    enquiry: { ...received, extendedTo: day('2023-10-20') },
    shows: { due: false, days: 0, says: 'named a later day' },
  },
  {
    name: 'the later day is over',
    now: '2023-10-21T09:00:00+01:00',
    enquiry: { ...received, extendedTo: day('2023-10-20') },
    shows: { due: true, days: -1, says: 'the day it named is over' },
  },
  {
    name: 'a group report may take longer',
    now: '2023-10-08T15:00:00+01:00',
    enquiry: { ...received, state: 'pending', service: '9' },
    shows: { due: true, says: 'may take longer' },
  },
  {
    name: 'a group report is waited for with other words',
    now: '2023-09-08T15:00:00+01:00',
    enquiry: { ...received, service: '9' },
    shows: { due: false, says: 'may take longer than 30 days: it waits' },
  },
  {
    name: 'the outcome letter ends it',
    now: '2023-10-08T15:00:00+01:00',
    enquiry: { ...received, documents: { Out: THURSDAY } },
    shows: null,
  },
  {
    name: 'so does Completed',
    now: '2023-10-08T15:00:00+01:00',
    enquiry: { ...received, state: 'completed' },
    shows: null,
  },
] satisfies ClockCase[];
