import type { ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { defineCases } from '../define-cases';

const PHYSICS = '0625 Physics';

export default defineCases('multiple-choice-not-reviewed', {
  fail: [
    {
      name: 'Service 2 for a listed multiple-choice paper',
      form: {
        service: 'Service 2',
        assessment: PHYSICS,
        components: ['x 21 Multiple Choice (Extended)', 'x 41 Theory'],
      },
      finds: [
        {
          message: 'listed',
          subject: '0625/21',
          severity: 'error',
          fix: 'untick-components',
          says: 'Service 2 is not',
        },
      ],
    },
    {
      name: 'Service 2S for two multiple-choice papers: each is named',
      form: {
        service: '2S',
        assessment: PHYSICS,
        components: ['x 11 Multiple Choice', 'x 22 Multiple Choice'],
      },
      finds: [
        { message: 'listed', subject: '0625/11' },
        { message: 'listed', subject: '0625/22' },
      ],
    },
    {
      name: 'Service 9 for a multiple-choice paper the page shows by its code only',
      form: { service: 'Service 9', assessment: PHYSICS, components: ['x 11'] },
      finds: [{ message: 'listed', subject: '0625/11' }],
    },
    {
      name: 'a syllabus nobody listed, but the title says it',
      form: {
        service: '2',
        assessment: '9999 Astronomy',
        components: ['x 12 Astronomy (Multiple Choice - Core)'],
      },
      finds: [{ message: 'byTitle', subject: '9999/12', severity: 'error', says: 'by its title' }],
    },
    {
      name: 'the title says multiple choice where the catalogue lists a written paper',
      form: { service: '2', assessment: PHYSICS, components: ['x 31 Multiple-choice paper'] },
      finds: [{ message: 'byTitle', subject: '0625/31' }],
    },
    {
      name: 'a row without a readable code, but with a title that says it',
      form: { service: '2', assessment: PHYSICS, components: ['x ?? Paper One (MCQ)'] },
      finds: [{ message: 'byTitle', subject: 'Paper One (MCQ)' }],
    },
    {
      name: 'no syllabus is known, and the title says it',
      form: { service: '2', assessment: 'Physics', components: ['x 11 Multiple Choice', 'x 31 Physics'] },
      finds: [
        { message: 'byTitle', subject: '11' },
        { message: 'syllabusUnknown', subject: null },
      ],
    },
    {
      name: 'the officer corrected what the paper is, and the finding says so',
      form: { service: '2', assessment: PHYSICS, components: ['x 41 Theory'] },
      facts: {
        syllabus: {
          syllabus: '0625' as SyllabusCode,
          title: 'Physics',
          artAndDesign: false,
          components: [
            {
              code: '41' as ComponentCode,
              kind: 'multiple-choice',
              marker: 'cambridge',
              from: 'officer',
              doubt: null,
            },
          ],
        },
      },
      finds: [
        { message: 'listed', subject: '0625/41', says: '0625/41 Theory (as corrected in your office)' },
      ],
    },
    {
      name: 'the list was only guessed to be the components: no error from a guess',
      form: {
        service: '2',
        assessment: PHYSICS,
        components: ['x 11 Multiple Choice'],
        unsure: ['components'],
      },
      finds: [{ message: 'listed', severity: 'warning' }],
    },
    {
      name: 'the Service drop-down was only guessed',
      form: { service: '2', assessment: PHYSICS, components: ['x 11 Multiple Choice'], unsure: ['service'] },
      finds: [{ message: 'listed', severity: 'warning' }],
    },
  ],
  pass: [
    {
      name: 'Service 2 for written papers',
      form: { service: '2', assessment: PHYSICS, components: ['x 41 Theory', 'x 61'] },
    },
    {
      name: 'a multiple-choice paper that is not ticked',
      form: { service: '2', assessment: PHYSICS, components: ['- 21 Multiple Choice', 'x 41 Theory'] },
    },
    {
      name: 'Listening in Music is not sat on a multiple-choice sheet',
      form: { service: '2', assessment: '0410 Music', components: ['x 11 Listening'] },
    },
    {
      name: 'Alternative to Practical is a written paper',
      form: { service: '2S', assessment: '9999 Astronomy', components: ['x 61 Alternative to Practical'] },
    },
  ],
  cannotTell: [
    {
      name: 'French Listening is answered on a multiple-choice sheet',
      form: { service: '2', assessment: '0520 French', components: ['x 11 Listening', 'x 41 Writing'] },
      finds: [{ message: 'listening', subject: '0520/11' }],
    },
    {
      name: 'a Listening paper of a syllabus nobody listed',
      form: { service: '9', assessment: '9999 Norwegian', components: ['x 12 Listening'] },
      finds: [{ message: 'listening', subject: '9999/12' }],
    },
    {
      name: 'a component nobody listed, with a title that does not say',
      form: { service: '2', assessment: '9999 Astronomy', components: ['x 12 Paper 1'] },
      finds: [{ message: 'kindUnknown', subject: '9999/12' }],
    },
    {
      name: 'a mark carried forward',
      form: { service: '2', assessment: PHYSICS, components: ['x 91 Physics'] },
      finds: [{ message: 'kindUnknown', says: 'carried forward' }],
    },
    {
      name: 'a title that calls a listed multiple-choice paper written does not clear it',
      form: { service: '2', assessment: PHYSICS, components: ['x 11 Written paper'] },
      finds: [{ message: 'kindUnknown', subject: '0625/11' }],
    },
    {
      name: 'two components of a syllabus nobody knows: said once',
      form: { service: '2', assessment: 'Astronomy', components: ['x 11 Paper 1', 'x 21 Paper 2'] },
      finds: [{ message: 'syllabusUnknown', subject: null }],
    },
    {
      name: 'a row without code and with a title that does not say',
      form: { service: '2', components: ['x ?? Business'] },
      finds: [{ message: 'kindUnknown', subject: 'Business' }],
    },
    {
      name: 'the component list was not found',
      form: { service: '2', notFound: ['components'] },
      finds: [{ message: 'notFound', says: 'the list of components was not found' }],
    },
    {
      name: 'the Service drop-down was not found',
      form: { notFound: ['service'] },
      finds: [{ message: 'notFound', says: 'the Service drop-down was not found' }],
    },
  ],
  notApplicable: [
    {
      name: 'Service 1 may re-check a multiple-choice paper',
      form: { assessment: PHYSICS, components: ['x 11 Multiple Choice'] },
    },
  ],
  waiting: [
    {
      name: 'no component is ticked yet',
      form: { service: '2', components: ['- 11 Multiple Choice'] },
      attempted: true,
    },
    { name: 'the list is not there yet', form: { service: '2', waiting: ['components'] }, attempted: true },
    {
      name: 'a service of another year',
      form: { service: '3 – Priority', components: ['x 11 Multiple Choice'] },
    },
  ],
});
