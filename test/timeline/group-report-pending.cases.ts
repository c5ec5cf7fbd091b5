import { type ClockCase, person, report } from './clock-case';

export default [
  {
    name: 'the others are not looked up',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: report,
    shows: { due: false, days: null, says: 'waits for other open enquiries' },
  },
  {
    name: 'it names what it waits for, of its own centre',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...report, centre: 'ZZ901' },
    more: {
      known: {
        others: [
          { state: 'received', number: 'E-7', service: '2', candidates: [person('0713')] },
          { state: 'submitted', service: '1', candidates: [person('0012')] },
          { state: 'received', number: 'E-8', service: '2', candidates: [person('0001')] },
          { state: 'completed', number: 'E-9', service: '2', candidates: [person('0012')] },
          { state: 'received', number: 'E-11', centre: 'ZZ902', candidates: [person('0012')] },
          { state: 'pending', number: 'E-10', service: '9', candidates: [person('0012')] },
        ],
      },
    },
    shows: { due: false, says: '2 open enquiries of its candidates: 0012, E-7.' },
  },
  {
    name: 'one enquiry',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: report,
    more: { known: { others: [{ state: 'received', number: 'E-7', candidates: [person('0713')] }] } },
    shows: { due: false, says: '1 open enquiry of its candidates: E-7.' },
  },
  {
    name: 'all others are completed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: report,
    more: { known: { others: [] } },
    shows: { due: false, says: 'should change to Submitted' },
  },
  {
    name: 'a Service 2 that is Pending waits for a report, not this',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...report, service: '2' },
    shows: null,
  },
  {
    name: 'a Service 9 on its way',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...report, state: 'submitted' },
    shows: null,
  },
  { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
] satisfies ClockCase[];
