import { acknowledged, type ClockCase, completed, THURSDAY } from './clock-case';

export default [
  {
    name: 'the acknowledgement letter waits in the Associate’s account',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...acknowledged, documents: { Ack: THURSDAY } },
    more: { known: { role: 'associate' } },
    shows: { due: true, days: -32, says: 'Release Acknowledgement Letter' },
  },
  {
    name: 'then the outcome',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, documents: { Ack: THURSDAY, Out: THURSDAY }, released: ['Ack'] },
    more: { known: { role: 'associate' } },
    shows: { due: true, says: 'Release Outcome Letter' },
  },
  {
    name: 'and the script',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, documents: { Out: THURSDAY, Cos: THURSDAY }, released: ['Out'] },
    more: { known: { role: 'associate' } },
    shows: { due: true, says: 'Scripts and reports' },
  },
  {
    name: 'and the report',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, documents: { Rpt: THURSDAY } },
    more: { known: { role: 'associate' } },
    shows: { due: true, says: 'Scripts and reports' },
  },
  {
    name: 'everything is released',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, released: ['Out'] },
    more: { known: { role: 'associate' } },
    shows: null,
  },
  {
    name: 'a centre has nothing to release',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: completed,
    more: { known: { role: 'associate-centre' } },
    shows: null,
  },
  {
    name: 'a withdrawn enquiry',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, state: 'withdrawn' },
    more: { known: { role: 'associate' } },
    shows: null,
  },
  {
    name: 'it is not about a series',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    more: { known: { role: 'associate' } },
    shows: null,
  },
] satisfies ClockCase[];
