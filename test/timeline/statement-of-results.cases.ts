import { type ClockCase, completed } from './clock-case';

export default [
  {
    name: 'the grade changed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, gradeChanged: true },
    shows: { due: true, days: null, says: 'no fee is charged' },
  },
  {
    name: 'the statement has come',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, gradeChanged: true, statementArrived: true },
    shows: null,
  },
  {
    name: 'the grade stayed',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, gradeChanged: false },
    shows: null,
  },
  { name: 'nobody said', now: '2023-10-09T10:00:00+01:00', enquiry: completed, shows: null },
  {
    name: 'it was withdrawn',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: { ...completed, state: 'withdrawn', gradeChanged: true },
    shows: null,
  },
  {
    name: 'it is not about a series',
    now: '2023-10-09T10:00:00+01:00',
    enquiry: null,
    shows: null,
  },
] satisfies ClockCase[];
