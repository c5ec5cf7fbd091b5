import { defineCases } from '../define-cases';
import { deadline } from './dates';

export default defineCases('deadline-passed', {
  fail: [
    {
      name: 'the day after the deadline',
      today: '2024-02-27',
      finds: [
        {
          message: 'passed',
          severity: 'error',
          subject: null,
          says: 'November 2023 was 26 February 2024 (read from Direct)',
        },
      ],
    },
    {
      name: 'the earlier of two dates is over',
      today: '2024-02-27',
      facts: { deadline: { deadline: deadline('2024-02-26'), conflict: deadline('2024-03-04', 'typed') } },
      finds: [{ message: 'passedOneOfTwo', says: '4 March 2024 (typed in your office)' }],
    },
    {
      name: 'the date of the guide, before a service is chosen',
      today: '2026-11-23',
      form: { service: '' },
      facts: {
        deadline: {
          deadline: { ...deadline('2024-02-26', 'catalogue'), origin: 'the 2023 guide' },
          conflict: null,
        },
      },
      finds: [{ message: 'passed', says: 'from the 2023 guide, looked up on 10 January 2024' }],
    },
  ],
  pass: [
    { name: 'on the day itself', today: '2024-02-26' },
    { name: 'weeks before', today: '2024-01-15' },
  ],
  cannotTell: [{ name: 'no deadline is known', facts: { deadline: null }, finds: [] }],
  notApplicable: [],
  waiting: [],
});
