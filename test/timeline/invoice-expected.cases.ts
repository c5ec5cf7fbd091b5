import { type ClockCase, completed, submitted } from './clock-case';

export default [
  {
    name: 'June: from October, and before that it runs',
    now: '2023-09-30T10:00:00+01:00',
    enquiry: null,
    more: { series: '2023-06', known: { others: [completed] } },
    shows: { due: false, days: 1, says: 'from October. 1 enquiry will be on it' },
  },
  {
    name: 'on 1 October it is due, with those that were submitted',
    now: '2023-10-01T10:00:00+01:00',
    enquiry: null,
    more: {
      series: '2023-06',
      known: { others: [completed, submitted, { state: 'saved' }, { state: 'withdrawn' }] },
    },
    shows: { due: true, days: 0, says: 'against 2 enquiries' },
  },
  {
    name: 'November: from March of the next year',
    now: '2024-02-29T10:00:00+00:00',
    enquiry: null,
    more: { series: '2023-11', known: { others: [completed] } },
    shows: { due: false, days: 1, says: 'from March' },
  },
  {
    name: 'on the last day it is shown',
    now: '2024-01-01T10:00:00+00:00',
    enquiry: null,
    more: { series: '2023-06', known: { others: [completed] } },
    shows: { due: true, days: -92 },
  },
  {
    name: 'a quarter later it is silent',
    now: '2024-01-02T10:00:00+00:00',
    enquiry: null,
    more: { series: '2023-06', known: { others: [completed] } },
    shows: null,
  },
  {
    name: 'for March the guide names no month',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { series: '2023-03', known: { others: [completed] } },
    shows: null,
  },
  {
    name: 'nothing was submitted',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { series: '2023-06', known: { others: [{ state: 'saved' }] } },
    shows: null,
  },
  {
    name: 'enquiries are not looked up',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { series: '2023-06' },
    shows: null,
  },
  {
    name: 'it was checked',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { series: '2023-06', known: { others: [completed], invoiceChecked: true } },
    shows: null,
  },
  {
    name: 'the series is not known',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { known: { others: [completed] } },
    shows: null,
  },
  {
    name: 'it is not about one enquiry',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: completed,
    more: { series: '2023-06', known: { others: [completed] } },
    shows: null,
  },
] satisfies ClockCase[];
