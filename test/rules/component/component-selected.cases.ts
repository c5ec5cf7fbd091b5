import { defineCases } from '../define-cases';

export default defineCases('component-selected', {
  fail: [
    {
      name: 'Save was pressed with no component ticked',
      form: { components: ['- 11 Paper 1', '- 21 Paper 2'] },
      attempted: true,
      finds: [{ message: 'none', severity: 'error', subject: null }],
    },
    {
      name: 'Save was pressed for Service 5 with an empty list',
      form: { service: '5', components: [] },
      attempted: true,
      finds: [{ message: 'none' }],
    },
    {
      name: 'Submit was pressed for NO RESULT with no component ticked',
      form: {
        page: 'no-result-enquiry',
        service: 'NO RESULT (X Grade) or PENDING (Q Grade)',
        components: ['- 11 Paper 1'],
      },
      attempted: true,
      finds: [{ message: 'none' }],
    },
  ],
  pass: [
    { name: 'one component is ticked', form: { components: ['x 11 Paper 1', '- 21 Paper 2'] } },
    {
      name: 'a ticked row without a readable code',
      form: { components: ['x ?? Business'] },
      attempted: true,
    },
  ],
  cannotTell: [
    {
      name: 'nothing is ticked in the part of the list that was read',
      form: { components: ['- 11 Paper 1'], notReadToItsEnd: ['components'] },
      attempted: true,
      finds: [{ message: 'notAllSeen' }],
    },
  ],
  notApplicable: [],
  waiting: [
    { name: 'the officer has not got that far', form: { components: ['- 11 Paper 1'] } },
    { name: 'the list is not on the page yet', form: { waiting: ['components'] }, attempted: true },
  ],
});
