import { defineCases } from '../define-cases';

export default defineCases('associate-approves', {
  fail: [
    {
      name: 'an Associate Centre submits',
      facts: { role: 'associate-centre' },
      finds: [{ message: 'associate', severity: 'advice' }],
    },
    {
      name: 'with Service 9 too',
      form: { service: '9' },
      facts: { role: 'associate-centre' },
      finds: [{ message: 'associate' }],
    },
  ],
  pass: [
    { name: 'a centre sends to Cambridge itself' },
    { name: 'the Associate sends to Cambridge itself', facts: { role: 'associate' } },
  ],
  cannotTell: [
    {
      name: 'the Service drop-down was not found',
      form: { notFound: ['service'] },
      facts: { role: 'associate-centre' },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'the office never said what it is', facts: { role: null } }],
  waiting: [{ name: 'no service is chosen', form: { service: '' }, facts: { role: 'associate-centre' } }],
});
