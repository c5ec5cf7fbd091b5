import { type ClockCase, submitted } from './clock-case';

export default [
  {
    name: 'a saved enquiry is due from the first save',
    now: '2023-09-01T09:00:00+01:00',
    enquiry: { state: 'saved' },
    more: { deadline: '2023-09-20' },
    shows: { due: true, days: 19, says: 'Saved, not sent. Cambridge takes no action' },
  },
  {
    name: 'in the last week it gets louder',
    now: '2023-09-13T09:00:00+01:00',
    enquiry: { state: 'saved' },
    more: { deadline: '2023-09-20' },
    shows: { due: true, days: 7, says: '7 days are left' },
  },
  {
    name: 'on the last day it says so',
    now: '2023-09-20T09:00:00+01:00',
    enquiry: { state: 'saved' },
    more: { deadline: '2023-09-20' },
    shows: { due: true, days: 0, says: 'today is the last day' },
  },
  {
    name: 'afterwards it says what became of it and calls nobody',
    now: '2023-09-22T09:00:00+01:00',
    enquiry: { state: 'saved' },
    more: { deadline: '2023-09-20' },
    shows: { due: false, days: -2, says: 'never sent' },
  },
  {
    name: 'without a known deadline it still speaks',
    now: '2023-09-22T09:00:00+01:00',
    enquiry: { state: 'saved' },
    shows: { due: true, days: null },
  },
  {
    name: 'a submitted one is no draft',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: submitted,
    shows: null,
  },
  {
    name: 'nor is a deleted one',
    now: '2023-09-08T09:00:00+01:00',
    enquiry: { state: 'deleted' },
    shows: null,
  },
] satisfies ClockCase[];
