import { defineCases } from '../define-cases';

export default defineCases('group-report-one-component', {
  fail: [
    {
      name: 'two components',
      form: { service: '9' },
      finds: [{ message: 'several', severity: 'warning', says: '2 components are' }],
    },
    {
      name: 'three, in a list not read to its end',
      form: { service: '9', components: ['x 11', 'x 21', 'x 31'], notReadToItsEnd: ['components'] },
      finds: [{ message: 'several', says: '3 components are' }],
    },
  ],
  pass: [
    { name: 'one component', form: { service: '9', components: ['x 11', '- 21'] } },
    { name: 'the only one', form: { service: '9', components: ['x 41'] } },
  ],
  cannotTell: [
    {
      name: 'one is seen, and the list goes on',
      form: { service: '9', components: ['x 11'], notReadToItsEnd: ['components'] },
      finds: [{ message: 'notAllSeen' }],
    },
  ],
  notApplicable: [{ name: 'Service 2', form: { service: '2' } }],
  waiting: [{ name: 'none is ticked', form: { service: '9', components: ['- 11'] }, attempted: true }],
});
