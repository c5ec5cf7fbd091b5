import { defineCases } from '../define-cases';

const ALL = ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'];
const NONE = ['- 0012 OKAFOR Chidi', '- 0713 LI Wei'];

export default defineCases('moderation-whole-group', {
  fail: [
    {
      name: 'one of two is ticked',
      form: { service: '5' },
      finds: [{ message: 'some', severity: 'error', says: '1 of 2 candidates', fix: 'untick-candidates' }],
    },
    {
      name: 'some are ticked in a list not read to its end',
      form: { service: '5', notReadToItsEnd: ['candidates'] },
      finds: [{ message: 'some' }],
    },
    {
      name: 'the list is filtered to one',
      form: { service: '5', filter: '12', candidates: ['x 0012 OKAFOR Chidi'] },
      finds: [{ message: 'filteredToOne' }],
    },
    {
      name: 'filtered to one who is not ticked',
      form: { service: '5', filter: '12', candidates: ['- 0012 OKAFOR Chidi'] },
      finds: [{ message: 'filteredToOne' }],
    },
  ],
  pass: [
    { name: 'all are ticked', form: { service: '5', candidates: ALL } },
    { name: 'nobody is ticked', form: { service: '5', candidates: NONE } },
    { name: 'a group of one', form: { service: '5', candidates: ['x 0012 OKAFOR Chidi'] } },
    { name: 'nobody is ticked in a filtered list', form: { service: '5', filter: '1', candidates: NONE } },
    { name: 'blanks are no filter', form: { service: '5', filter: ' ', candidates: ALL } },
    {
      name: 'nobody is ticked, and the Candidate box was not found',
      form: { service: '5', candidates: NONE, notFound: ['candidateFilter'] },
    },
  ],
  cannotTell: [
    {
      name: 'all are ticked, and the Candidate box was not found',
      form: { service: '5', candidates: ALL, notFound: ['candidateFilter'] },
      finds: [{ message: 'filterUnread' }],
    },
    {
      name: 'one is listed, and the Candidate box was not found',
      form: { service: '5', candidates: ['- 0012 OKAFOR Chidi'], notFound: ['candidateFilter'] },
      finds: [{ message: 'filterUnread' }],
    },
    {
      name: 'all seen are ticked, and the list goes on',
      form: { service: '5', candidates: ALL, notReadToItsEnd: ['candidates'] },
      finds: [{ message: 'notAllSeen' }],
    },
    {
      name: 'nobody seen is ticked, and the list goes on',
      form: { service: '5', candidates: NONE, notReadToItsEnd: ['candidates'] },
      finds: [{ message: 'notAllSeen' }],
    },
    {
      name: 'all of a filtered list are ticked',
      form: { service: '5', filter: '12, 713', candidates: ALL },
      finds: [{ message: 'filtered' }],
    },
  ],
  notApplicable: [{ name: 'Service 1 is for single candidates' }],
  waiting: [{ name: 'the list is not there yet', form: { service: '5', waiting: ['candidates'] } }],
});
