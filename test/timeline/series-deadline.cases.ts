import { type ClockCase, submitted } from './clock-case';

export default [
  {
    name: 'eight days before, it only runs',
    now: '2023-09-12T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20' },
    shows: { due: false, days: 8, says: '8 days left' },
  },
  {
    name: 'it says on how many of the days the office works',
    now: '2023-09-12T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-16', weekend: 'friday-saturday' },
    shows: {
      due: true,
      days: 4,
      says: '4 days left to submit enquiries about results; your office works on 2 of them',
    },
  },
  {
    name: 'a listed date says where it is from',
    now: '2023-09-13T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20', listedIn: 'the 2023 guide' },
    shows: { due: true, days: 7, says: 'by the 2023 guide. Open the series on Direct' },
  },
  {
    name: 'a listed date that is today',
    now: '2023-09-20T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20', listedIn: 'the 2023 guide' },
    shows: {
      due: true,
      days: 0,
      says: 'Today is the last day to submit enquiries about results, by the 2023 guide',
    },
  },
  {
    name: 'within the lead days it is due',
    now: '2023-09-13T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20' },
    shows: { due: true, days: 7 },
  },
  {
    name: 'the office chose three days',
    now: '2023-09-13T09:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20', leadDays: 3 },
    shows: { due: false, days: 7 },
  },
  {
    name: 'on the day it says so',
    now: '2023-09-20T23:30:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20' },
    shows: { due: true, days: 0, says: 'Today is the last day' },
  },
  {
    name: 'in an office ahead of London the day is not over before it is in London',
    now: '2023-09-20T20:00:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20', office: '2023-09-21' },
    shows: { due: true, days: -1, says: 'last day' },
  },
  {
    name: 'when the day is over it is silent',
    now: '2023-09-21T00:10:00+01:00',
    enquiry: null,
    more: { deadline: '2023-09-20' },
    shows: null,
  },
  { name: 'without a date it is silent', now: '2023-09-01T09:00:00+01:00', enquiry: null, shows: null },
  {
    name: 'it is not about one enquiry',
    now: '2023-09-13T09:00:00+01:00',
    enquiry: submitted,
    more: { deadline: '2023-09-20' },
    shows: null,
  },
] satisfies ClockCase[];
