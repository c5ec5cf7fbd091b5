import { defineCases } from '../define-cases';

export default defineCases('centre-email-confirmed', {
  fail: [
    {
      name: 'nobody confirmed it for this series',
      facts: { confirmedEmail: null },
      finds: [
        {
          message: 'unconfirmedFor',
          severity: 'warning',
          says: 'exams@zz900.example the right address for November 2023',
          fix: 'confirm-centre-email',
        },
      ],
    },
    {
      name: 'another one was confirmed',
      form: { email: 'old@zz900.example' },
      finds: [{ message: 'changed', says: 'you confirmed exams@zz900.example', fix: 'confirm-centre-email' }],
    },
    {
      name: 'what was confirmed is blank',
      facts: { confirmedEmail: ' ' },
      finds: [{ message: 'unconfirmedFor' }],
    },
    {
      name: 'the series is not known, so it cannot be confirmed for it',
      facts: { series: null },
      finds: [{ message: 'unconfirmed' }],
    },
    { name: 'Direct shows none', form: { email: ' ' }, finds: [{ message: 'empty' }] },
  ],
  pass: [
    { name: 'it was confirmed' },
    { name: 'capitals and blanks make no difference', form: { email: ' Exams@ZZ900.example' } },
  ],
  cannotTell: [
    {
      name: 'the address was not found',
      form: { notFound: ['centreEmail'] },
      finds: [{ message: 'notFound', says: 'the centre’s e-mail address was not found' }],
    },
  ],
  notApplicable: [],
  waiting: [{ name: 'no service is chosen yet', form: { service: '' }, facts: { confirmedEmail: null } }],
});
