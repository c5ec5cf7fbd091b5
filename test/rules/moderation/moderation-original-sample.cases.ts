import { defineCases } from '../define-cases';

export default defineCases('moderation-original-sample', {
  fail: [
    {
      name: 'it is said with every Service 5',
      form: { service: '5' },
      finds: [{ message: 'sampleOnly', severity: 'advice' }],
    },
    {
      name: 'also before anything else is chosen',
      form: { service: '5', assessment: '', waiting: ['components', 'candidates'] },
      finds: [{ message: 'sampleOnly', subject: null }],
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
