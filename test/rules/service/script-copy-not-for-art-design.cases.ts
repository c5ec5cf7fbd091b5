import { defineCases } from '../define-cases';

export default defineCases('script-copy-not-for-art-design', {
  fail: [
    {
      name: 'Service 1S for IGCSE Art & Design',
      form: { service: '1S', assessment: '0400 Art & Design' },
      finds: [
        {
          message: 'listed',
          severity: 'error',
          subject: null,
          says: 'Service 1S is not available',
          advises: 'Use Service 1 instead',
        },
      ],
    },
    {
      name: 'Service 2S for a syllabus nobody listed that is called Art and Design',
      form: { service: '2S', assessment: '9998 Art and Design', components: ['x 01 Coursework'] },
      finds: [{ message: 'listed' }],
    },
    {
      name: 'Art & Design by its words, without a code',
      form: { service: '2S', assessment: 'Art & Design', components: ['x 01 Coursework'] },
      finds: [{ message: 'byTitle', says: 'by its title', advises: 'Use Service 2 instead' }],
    },
  ],
  pass: [
    { name: 'Service 1S for a listed syllabus that is not Art & Design', form: { service: '1S' } },
    {
      name: 'Service 2S for Digital Media & Design',
      form: { service: '2S', assessment: '9481 Digital Media & Design' },
    },
  ],
  cannotTell: [
    {
      name: 'a syllabus nobody listed, with a title that does not say',
      form: { service: '2S', assessment: '9999 Ceramics' },
      finds: [{ message: 'unknown', says: '9999 Ceramics' }],
    },
    {
      name: 'the Assessment box was not found',
      form: { service: '2S', notFound: ['assessment'] },
      finds: [{ message: 'notFound' }],
    },
  ],
  notApplicable: [
    { name: 'Service 2 for Art & Design', form: { service: '2', assessment: '0400 Art & Design' } },
  ],
  waiting: [
    { name: 'no Assessment is chosen yet', form: { service: '1S', assessment: '' }, attempted: true },
  ],
});
