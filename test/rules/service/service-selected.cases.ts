import { defineCases } from '../define-cases';

export default defineCases('service-selected', {
  fail: [
    {
      name: 'Save was pressed with no service',
      form: { service: '' },
      attempted: true,
      finds: [{ message: 'none', severity: 'error', subject: null }],
    },
    {
      name: 'the drop-down still asks for a choice',
      form: { service: '-- Please select --' },
      attempted: true,
      finds: [{ message: 'none' }],
    },
  ],
  pass: [
    { name: 'Service 1 by its name', form: { service: 'Service 1 – Clerical re-check' } },
    { name: 'a service by its code alone', form: { service: '2S' }, attempted: true },
    {
      name: 'the one service of the tab for NO RESULT and PENDING',
      form: { page: 'no-result-enquiry', service: 'NO RESULT (X Grade) or PENDING (Q Grade)' },
    },
  ],
  cannotTell: [
    {
      name: 'a service of another year',
      form: { service: 'Service 2P – Priority review' },
      finds: [{ message: 'unknown', says: 'Service 2P – Priority review' }],
    },
    {
      name: 'no Service drop-down was found',
      form: { notFound: ['service'] },
      attempted: true,
      finds: [{ message: 'notFound', says: 'the Service drop-down was not found' }],
    },
  ],
  notApplicable: [],
  waiting: [
    { name: 'nothing is chosen yet', form: { service: '' } },
    { name: 'the page does not show the drop-down yet', form: { waiting: ['service'] }, attempted: true },
  ],
});
