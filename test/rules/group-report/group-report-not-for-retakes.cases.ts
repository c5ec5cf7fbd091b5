import { defineCases } from '../define-cases';

export default defineCases('group-report-not-for-retakes', {
  fail: [
    {
      name: 'it is said with every Service 9',
      form: { service: '9' },
      finds: [{ message: 'notForRetakes', severity: 'advice' }],
    },
    {
      name: 'also before anything else is chosen',
      form: { service: '9', assessment: '', waiting: ['components', 'candidates'] },
      finds: [{ message: 'notForRetakes', subject: null }],
    },
  ],
  pass: [],
  cannotTell: [
    {
      name: 'the Service drop-down was not found',
      form: { notFound: ['service'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'Service 1', form: { service: '1' } }],
  waiting: [{ name: 'no service is chosen', form: { service: '' } }],
});
