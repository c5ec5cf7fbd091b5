import { type ClockCase, THURSDAY, withLetter } from './clock-case';

export default [
  {
    name: 'the letter is there, the script is not',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: withLetter,
    shows: { due: true, days: null, says: 'copy of the script is not yet' },
  },
  {
    name: 'with Service 1S too',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...withLetter, service: '1S', state: 'received' },
    shows: { due: true },
  },
  {
    name: 'the script ends it',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...withLetter, documents: { Out: THURSDAY, Cos: THURSDAY } },
    shows: null,
  },
  {
    name: 'no letter yet',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...withLetter, documents: {} },
    shows: null,
  },
  {
    name: 'Service 2 has no script',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...withLetter, service: '2' },
    shows: null,
  },
  {
    name: 'Direct says Completed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...withLetter, state: 'completed' },
    shows: null,
  },
  { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
] satisfies ClockCase[];
