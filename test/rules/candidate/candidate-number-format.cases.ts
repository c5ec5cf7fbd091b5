import { defineCases } from '../define-cases';

export default defineCases('candidate-number-format', {
  fail: [
    {
      name: 'a name',
      form: { filter: ' Okafor ' },
      finds: [{ message: 'odd', severity: 'advice', says: '“Okafor”' }],
    },
    { name: 'five digits', form: { filter: '12345' }, finds: [{ message: 'odd' }] },
    { name: 'a list with a name in it', form: { filter: '12, Okafor' }, finds: [{ message: 'odd' }] },
    { name: 'a range', form: { filter: '12-15' }, finds: [{ message: 'odd' }] },
    { name: 'a comma alone', form: { filter: ',' }, finds: [{ message: 'odd' }] },
  ],
  pass: [
    { name: 'one digit', form: { filter: '7' } },
    { name: 'four digits with blanks around', form: { filter: ' 0713 ' } },
    { name: 'a list', form: { filter: '713, 12; 7 1024' } },
    { name: 'a list that ends in a comma', form: { filter: '713,' } },
    { name: 'digits of another script, with its comma', form: { filter: '٧١٣، ١٢' } },
  ],
  cannotTell: [
    {
      name: 'the Candidate box was not found',
      form: { notFound: ['candidateFilter'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'the box is empty', form: { filter: ' ' } }],
  waiting: [{ name: 'the box is not there yet', form: { waiting: ['candidateFilter'] } }],
});
