import { defineCases } from '../define-cases';

export default defineCases('centre-assessed-component', {
  fail: [
    {
      name: 'Service 5 for a written paper',
      form: { service: 'Service 5', components: ['x 11 Short Answer and Data Response'] },
      finds: [{ message: 'listed', subject: '0450/11', severity: 'error', fix: 'untick-components' }],
    },
    {
      name: 'Service 5 for Art & Design coursework',
      form: { service: '5', assessment: '0400 Art & Design', components: ['x 01 Coursework'] },
      finds: [{ message: 'listed', subject: '0400/01' }],
    },
    {
      name: 'Alternative to Coursework in a syllabus nobody listed',
      form: { service: '5', assessment: '9999 Astronomy', components: ['x 41 Alternative to Coursework'] },
      finds: [{ message: 'byTitle', subject: '9999/41' }],
    },
  ],
  pass: [
    {
      name: 'a speaking test',
      form: { service: '5', assessment: '0520 French', components: ['x 03 Speaking'] },
    },
    {
      name: 'coursework by its title',
      form: { service: '5', assessment: '9999 Astronomy', components: ['x 05 Coursework'] },
    },
  ],
  cannotTell: [
    {
      name: 'a title that does not say',
      form: { service: '5', assessment: '9999 Astronomy', components: ['x 05 Component 5'] },
      finds: [{ message: 'unknown', subject: '9999/05' }],
    },
    {
      name: 'the syllabus is not known',
      form: { service: '5', assessment: 'Astronomy', components: ['x 05 Component 5'] },
      finds: [{ message: 'syllabusUnknown' }],
    },
  ],
  notApplicable: [{ name: 'Service 2 for a written paper', form: { service: '2' } }],
  waiting: [{ name: 'no component is ticked yet', form: { service: '5', components: ['- 11 Case Study'] } }],
});
