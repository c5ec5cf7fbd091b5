import { defineCases } from '../define-cases';

export default defineCases('enquire-by-component', {
  fail: [
    {
      name: 'another option than By component',
      form: { level: 'other' },
      finds: [{ message: 'other', severity: 'error', subject: null }],
    },
    {
      name: 'Submit was pressed and nothing is chosen',
      form: { level: 'none' },
      attempted: true,
      finds: [{ message: 'none' }],
    },
  ],
  pass: [
    { name: 'By component for Service 1', form: { level: 'by-component' } },
    { name: 'By component for Service 5', form: { service: '5' }, attempted: true },
  ],
  cannotTell: [
    { name: 'By component was not found', form: { notFound: ['level'] }, finds: [{ message: 'notFound' }] },
  ],
  notApplicable: [],
  waiting: [
    { name: 'nothing is chosen yet', form: { level: 'none' } },
    { name: 'By component is not on the page yet', form: { waiting: ['level'] }, attempted: true },
    {
      name: 'an empty form asks for the service first',
      form: { service: '', level: 'none' },
      attempted: true,
    },
  ],
});
