import { defineCases } from '../define-cases';

export default defineCases('leading-zero-in-filter', {
  fail: [
    {
      name: 'the number of the guide',
      form: { filter: '0713' },
      finds: [
        {
          message: 'zero',
          severity: 'warning',
          subject: '0713',
          fix: 'replace-candidate-filter',
          says: '0713',
        },
      ],
    },
    { name: 'Arabic digits', form: { filter: '٠٧١٣' }, finds: [{ message: 'zero', subject: '0713' }] },
    {
      name: 'one number of a list',
      form: { filter: '1024, 0713' },
      finds: [{ message: 'zero', subject: null }],
    },
    {
      name: 'three zeros, before a service is chosen',
      form: { filter: ' 0007 ', service: '' },
      finds: [{ message: 'zero', subject: '0007' }],
    },
  ],
  pass: [
    { name: 'without the zero', form: { filter: '713' } },
    { name: 'a number of zeros only', form: { filter: '0000' } },
    { name: 'a zero further on in the number', form: { filter: '7013' } },
  ],
  cannotTell: [
    {
      name: 'the Candidate box was not found',
      form: { notFound: ['candidateFilter'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [{ name: 'the box is empty', form: { filter: ' ' } }],
  waiting: [{ name: 'the box is not on the page yet', form: { waiting: ['candidateFilter'] } }],
});
