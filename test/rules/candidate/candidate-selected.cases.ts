import { defineCases } from '../define-cases';

export default defineCases('candidate-selected', {
  fail: [
    {
      name: 'Submit was pressed with no candidate ticked',
      form: { candidates: ['- 0012 OKAFOR Chidi'] },
      attempted: true,
      finds: [{ message: 'none', severity: 'error', subject: null }],
    },
    {
      name: 'the filter found nobody for a group report',
      form: { service: '9', candidates: [] },
      attempted: true,
      finds: [{ message: 'none' }],
    },
    {
      name: 'an enquiry about X or Q names nobody',
      form: {
        page: 'no-result-enquiry',
        service: 'NO RESULT (X Grade) or PENDING (Q Grade)',
        candidates: ['- 0012 OKAFOR Chidi'],
      },
      attempted: true,
      finds: [{ message: 'none' }],
    },
  ],
  pass: [
    { name: 'one candidate is ticked', form: { candidates: ['x 0012 OKAFOR Chidi', '- 0713 LI Wei'] } },
    {
      name: 'a candidate without a readable name is ticked',
      form: { candidates: ['x 0012'] },
      attempted: true,
    },
  ],
  cannotTell: [
    {
      name: 'nobody is ticked in the part of the list that was read',
      form: { candidates: ['- 0012 OKAFOR Chidi'], notReadToItsEnd: ['candidates'] },
      attempted: true,
      finds: [{ message: 'notAllSeen' }],
    },
  ],
  notApplicable: [
    {
      name: 'Service 5 is not for individual candidates',
      form: { service: '5', candidates: [] },
      attempted: true,
    },
  ],
  waiting: [
    { name: 'the officer has not got that far', form: { candidates: ['- 0012 OKAFOR Chidi'] } },
    { name: 'Apply Filter was not pressed yet', form: { waiting: ['candidates'] }, attempted: true },
  ],
});
