import { defineCases } from '../define-cases';

const PHYSICS = '0625 Physics';

export default defineCases('all-components-at-once', {
  fail: [
    {
      name: 'one of two papers is ticked',
      form: { components: ['x 11 Short Answer and Data Response', '- 21 Case Study'] },
      finds: [
        {
          message: 'further',
          severity: 'warning',
          subject: null,
          fix: 'confirm',
          says: 'Another paper of this syllabus is not ticked: 21.',
        },
      ],
    },
    {
      name: 'three zone variants of another paper count as one',
      form: {
        components: [
          'x 11 Short Answer and Data Response',
          '- 23 Case Study',
          '- 21 Case Study',
          '- 22 Case Study',
        ],
      },
      finds: [{ message: 'further', says: 'Another paper of this syllabus is not ticked: 21, 22, 23.' }],
    },
    {
      name: 'Service 1 can re-check the multiple-choice paper as well',
      form: {
        service: '1',
        assessment: PHYSICS,
        components: ['- 21 Multiple Choice', 'x 41 Theory', '- 61 Alternative to Practical'],
      },
      finds: [{ message: 'further', says: '2 other papers of this syllabus are not ticked: 21, 61.' }],
    },
    {
      name: 'a paper nobody listed could be covered',
      form: { assessment: '9999 Astronomy', components: ['x 11 Paper 1', '- 21 Paper 2'] },
      finds: [{ message: 'further', says: '21' }],
    },
    {
      name: 'more papers were seen even in a list not read to its end',
      form: { components: ['x 11 Short Answer', '- 21 Case Study'], notReadToItsEnd: ['components'] },
      finds: [{ message: 'further' }],
    },
  ],
  pass: [
    { name: 'all papers are ticked', form: {} },
    {
      name: 'only other zone variants of the same paper are left',
      form: {
        components: ['x 12 Short Answer', '- 11 Short Answer', '- 13 Short Answer', 'x 22 Case Study'],
      },
    },
    {
      name: 'the multiple-choice paper is barred from Service 2',
      form: { service: '2', assessment: PHYSICS, components: ['- 21 Multiple Choice', 'x 41 Theory'] },
    },
    {
      name: 'the speaking test is not for this service',
      form: { assessment: '0520 French', components: ['x 11 Listening', '- 03 Speaking'] },
    },
    {
      name: 'a mark carried forward is no further paper',
      form: { components: ['x 11 Short Answer', 'x 21 Case Study', '- 92 Case Study'] },
    },
  ],
  cannotTell: [
    {
      name: 'the list was not read to its end',
      form: { notReadToItsEnd: ['components'] },
      finds: [{ message: 'notAllSeen' }],
    },
  ],
  notApplicable: [
    {
      name: 'a group report is about one component',
      form: { service: '9', components: ['x 11 Short Answer', '- 21 Case Study'] },
    },
    {
      name: 'Service 5 is about one component',
      form: { service: '5', components: ['x 11 Coursework', '- 21 Case Study'] },
    },
  ],
  waiting: [
    {
      name: 'nothing is ticked yet',
      form: { components: ['- 11 Short Answer', '- 21 Case Study'] },
      attempted: true,
    },
  ],
});
