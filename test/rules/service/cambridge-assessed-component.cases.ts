import { defineCases } from '../define-cases';

export default defineCases('cambridge-assessed-component', {
  fail: [
    {
      name: 'Service 1 for a speaking test',
      form: { assessment: '0520 French', components: ['x 03 Speaking', 'x 41 Writing'] },
      finds: [{ message: 'listed', subject: '0520/03', severity: 'error', fix: 'untick-components' }],
    },
    {
      name: 'Service 9 for coursework of a syllabus nobody listed',
      form: { service: '9', assessment: '9999 Astronomy', components: ['x 05 Coursework'] },
      finds: [{ message: 'byTitle', subject: '9999/05', says: 'by its title' }],
    },
    {
      name: 'Food & Nutrition: the local examiner marks the practical test',
      form: { service: '2', assessment: '0648 Food & Nutrition', components: ['x 02 Practical Test'] },
      finds: [{ message: 'listed', subject: '0648/02' }],
    },
    {
      name: 'a second-language speaking test of 2023 is component 5',
      form: {
        assessment: '0510 English as a Second Language (Speaking Endorsement)',
        components: ['x 51 English as a Second Language (Speaking Endorsement) (Speaking)'],
      },
      finds: [{ message: 'listed', subject: '0510/51' }],
    },
  ],
  pass: [
    { name: 'written papers', form: {} },
    {
      name: 'Art & Design coursework is marked by Cambridge',
      form: { service: '1', assessment: '0400 Art & Design', components: ['x 01 Coursework'] },
    },
    {
      name: 'a Team Project at A Level is marked by Cambridge',
      form: { assessment: '9239 Global Perspectives & Research', components: ['x 03 Team Project'] },
    },
    {
      name: 'a practical test of a science is marked by Cambridge',
      form: { assessment: '0625 Physics', components: ['x 51 Practical Test'] },
    },
    {
      name: 'component 3 of 0510 was Listening in 2023',
      form: {
        assessment: '0510 English as a Second Language (Speaking Endorsement)',
        components: ['x 31 English as a Second Language (Speaking Endorsement) (Listening)'],
      },
    },
  ],
  cannotTell: [
    {
      name: 'coursework of a syllabus that was not found: in Art & Design Cambridge marks it',
      form: { notFound: ['assessment'], components: ['x 03 Coursework'] },
      finds: [{ message: 'syllabusUnknown', subject: null }],
    },
    {
      name: 'a component nobody listed, with a title that does not say',
      form: { assessment: '9999 Astronomy', components: ['x 12 Astronomy'] },
      finds: [{ message: 'unknown', subject: '9999/12' }],
    },
    {
      name: 'a component the catalogue is not sure about',
      form: { assessment: '9482 Drama', components: ['x 04 Theatre in Context'] },
      finds: [{ message: 'unknown', subject: '9482/04', says: 'not sure about it' }],
    },
    {
      name: 'the syllabus is not known',
      form: { assessment: 'Astronomy', components: ['x 12 Paper 1', 'x 22 Paper 2'] },
      finds: [{ message: 'syllabusUnknown', subject: null }],
    },
  ],
  notApplicable: [
    {
      name: 'Service 5 for a speaking test',
      form: { service: '5', assessment: '0520 French', components: ['x 03 Speaking'] },
    },
  ],
  waiting: [{ name: 'no component is ticked yet', form: { components: ['- 03 Speaking'] } }],
});
