import { defineCases } from '../define-cases';

export default defineCases('note-names-candidates', {
  fail: [
    {
      name: 'an empty Note',
      form: { note: '' },
      finds: [
        {
          message: 'missing',
          severity: 'warning',
          fix: 'fill-note',
          says: '1 ticked candidate: OKAFOR Chidi',
        },
      ],
    },
    {
      name: 'one of two candidates is named',
      form: { note: 'OKAFOR Chidi', candidates: ['x 0012 OKAFOR Chidi', 'x 0713 LI Wei'] },
      finds: [{ message: 'missing', says: 'LI Wei' }],
    },
    {
      name: 'two people of the same name, named once',
      form: { note: 'Li Wei', candidates: ['x 0012 Li Wei', 'x 0713 Li Wei'] },
      finds: [{ message: 'missing', says: '1 ticked candidate' }],
    },
    {
      name: 'many are missing: three are listed',
      form: { note: 'June', candidates: ['x 0001 Ann', 'x 0002 Ben', 'x 0003 Cem', 'x 0004 Dev'] },
      finds: [{ message: 'missingMore', says: '4 ticked candidates: Ann; Ben; Cem and others' }],
    },
    {
      name: 'a syllabus code is not a candidate number',
      form: { note: '0625/42', candidates: ['x 0625 Ann'] },
      finds: [{ message: 'missing' }],
    },
    {
      name: 'an enquiry about X or Q whose Note is empty',
      finds: [{ message: 'missing' }],
      form: {
        page: 'no-result-enquiry',
        service: 'NO RESULT (X Grade) or PENDING (Q Grade)',
        candidates: ['x 0012 OKAFOR Chidi'],
        note: '',
      },
    },
  ],
  pass: [
    { name: 'the full name', form: {} },
    { name: 'the family name among other words', form: { note: 'Okafor – father wrote on 3 May' } },
    { name: 'the candidate number', form: { note: 'Candidate 0012' } },
    {
      name: 'two of the same name, told apart by number',
      form: { note: 'Li Wei 0012; Li Wei 0713', candidates: ['x 0012 Li Wei', 'x 0713 Li Wei'] },
    },
  ],
  cannotTell: [
    {
      name: 'the list shows no names',
      form: { note: '', candidates: ['x 0713', 'x 0012'] },
      finds: [{ message: 'unreadable', says: '0012, 0713' }],
    },
    {
      name: 'the Note box was not found',
      form: { notFound: ['note'] },
      finds: [{ message: 'notFound', says: 'the Note box' }],
    },
  ],
  notApplicable: [{ name: 'Service 5 is about the whole group', form: { service: '5', note: '' } }],
  waiting: [
    {
      name: 'nobody is ticked yet',
      form: { note: '', candidates: ['- 0012 OKAFOR Chidi'] },
      attempted: true,
    },
  ],
});
