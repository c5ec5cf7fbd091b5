import { defineCases } from '../define-cases';

const names = (qualification: string, assessment = '') => ({ form: { qualification, assessment } });

export default defineCases('group-award-by-email', {
  fail: [
    {
      name: 'the Qualification is Cambridge ICE',
      ...names('Cambridge ICE'),
      finds: [
        {
          message: 'award',
          severity: 'error',
          says: 'Cambridge ICE',
          fix: 'draft-email',
          field: 'qualification',
        },
      ],
    },
    {
      name: 'the Assessment names the AICE Diploma',
      ...names('Group Awards', 'Cambridge AICE Diploma'),
      finds: [{ message: 'award', says: 'the Cambridge AICE Diploma', field: 'assessment' }],
    },
    { name: 'ICE alone', ...names('ICE (Group Award)'), finds: [{ message: 'award' }] },
    { name: 'AICE alone', ...names('Cambridge AICE'), finds: [{ message: 'award', says: 'AICE Diploma' }] },
    {
      name: 'the award after its short name',
      ...names('Diploma (AICE)'),
      finds: [{ message: 'award', says: 'AICE Diploma' }],
    },
    {
      name: 'written out, in capitals',
      ...names('', 'INTERNATIONAL CERTIFICATE OF EDUCATION'),
      finds: [{ message: 'award', says: 'Cambridge ICE' }],
    },
    {
      name: 'the longer name is not taken for the shorter',
      ...names('Advanced International  Certificate of Education'),
      finds: [{ message: 'award', says: 'AICE Diploma' }],
    },
    {
      name: 'the series is not known',
      ...names('Cambridge ICE', '0625 Physics'),
      facts: { series: null },
      finds: [{ message: 'award' }],
    },
  ],
  pass: [
    { name: 'an ordinary syllabus' },
    { name: 'AS & A Level, called AICE in some countries', ...names('Cambridge AICE AS & A Level') },
    { name: 'an A Level whose syllabus mentions it', ...names('AICE International A Level Diploma route') },
    { name: 'a subject at AICE', ...names('', 'AICE Marine Science') },
    { name: 'a word with ice in it', ...names('IGCSE', 'Office Practice') },
    { name: 'ice of another kind', ...names('IGCSE', 'Sea Ice Studies') },
  ],
  cannotTell: [
    {
      name: 'the Qualification drop-down was not found',
      form: { notFound: ['qualification'] },
      finds: [{ message: 'notFound', says: 'the Qualification drop-down' }],
    },
  ],
  notApplicable: [],
  waiting: [{ name: 'nothing is chosen yet', ...names('') }],
});
