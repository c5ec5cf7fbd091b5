import { defineCases } from '../define-cases';
import { deadline } from './dates';

export default defineCases('deadline-unknown', {
  fail: [
    {
      name: 'nothing is known for the series',
      facts: { deadline: null },
      finds: [{ message: 'none', severity: 'advice', says: 'November 2023' }],
    },
    {
      name: 'the page does not say which series it is',
      facts: { deadline: null, series: null },
      finds: [{ message: 'noSeries' }],
    },
    {
      name: 'only the assistant’s own list has a date',
      facts: { deadline: { deadline: deadline('2024-02-26', 'catalogue'), conflict: null } },
      finds: [{ message: 'onlyListed', says: '26 February 2024 (listed with the assistant)' }],
    },
    {
      name: 'a later list has a date, and says where it was taken from',
      facts: {
        deadline: {
          deadline: { ...deadline('2024-02-26', 'catalogue'), origin: 'Cambridge’s key dates' },
          conflict: null,
        },
      },
      finds: [{ message: 'onlyListed', says: '(from Cambridge’s key dates, looked up on 10 January 2024)' }],
    },
  ],
  pass: [
    { name: 'read from Direct' },
    {
      name: 'typed by the officer',
      facts: { deadline: { deadline: deadline('2024-02-26', 'typed'), conflict: null } },
    },
  ],
  cannotTell: [],
  notApplicable: [],
  waiting: [],
});
