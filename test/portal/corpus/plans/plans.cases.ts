import type { Plan } from './plan';

/** Forms of an exams office, and others that have nothing to do with one. */
export const PLANS: Plan[] = [
  {
    name: 'an enquiry',
    title: 'Create Enquiry',
    blocks: [
      {
        title: 'Service',
        fields: [
          { key: 'note', label: 'Note', sort: 'text', value: '' },
          {
            key: 'service',
            label: 'Service',
            sort: 'select',
            choices: ['Service 1', 'Service 2S', 'Service 5'],
            names: ['Service type'],
          },
        ],
      },
      {
        title: 'Centre Details',
        fields: [{ key: 'email', label: 'E-mail', sort: 'text', value: 'a@b.example' }],
      },
      {
        title: 'Candidates Filter',
        fields: [
          {
            key: 'qualification',
            label: 'Qualification',
            sort: 'select',
            choices: ['Cambridge IGCSE', 'Cambridge International A Level'],
          },
          { key: 'assessment', label: 'Assessment', sort: 'type-ahead', value: '0625 Physics' },
          { key: 'by', label: 'Level', sort: 'choice', choices: ['By component', 'By syllabus'] },
          {
            key: 'candidate',
            label: 'Candidate',
            sort: 'text',
            hint: 'Leave empty to list all candidates',
            names: ['Candidate number'],
          },
        ],
      },
    ],
    buttons: [
      { key: 'save', label: 'Save' },
      { key: 'delete', label: 'Delete' },
      { key: 'submit', label: 'Submit' },
    ],
    absent: [
      { label: 'Component', kinds: ['text', 'select'] },
      { label: 'Centre', kinds: ['text'] },
      { label: 'Proceed', kinds: ['button'] },
    ],
  },
  {
    name: 'a school trip',
    title: 'Register for the trip',
    blocks: [
      {
        title: 'Pupil',
        fields: [
          { key: 'first', label: 'First name', sort: 'text' },
          { key: 'last', label: 'Last name', sort: 'text' },
          { key: 'pupil-phone', label: 'Phone', sort: 'text', hint: 'With the code of the country' },
        ],
      },
      {
        title: 'Parent or guardian',
        fields: [
          { key: 'parent', label: 'Full name', sort: 'text', value: 'Ada Lovelace' },
          { key: 'parent-phone', label: 'Phone', sort: 'text' },
          {
            key: 'relation',
            label: 'Relation to the pupil',
            sort: 'select',
            choices: ['Mother', 'Father', 'Guardian'],
          },
        ],
      },
      {
        title: 'Health',
        fields: [
          { key: 'diet', label: 'Diet', sort: 'choice', choices: ['Vegetarian', 'No restriction'] },
          { key: 'swim', label: 'Can swim', sort: 'checkbox' },
          { key: 'remarks', label: 'Remarks', sort: 'textarea' },
        ],
      },
    ],
    buttons: [
      { key: 'draft', label: 'Save draft' },
      { key: 'send', label: 'Send' },
      { key: 'cancel', label: 'Cancel' },
    ],
    absent: [
      { label: 'Name', kinds: ['text'] },
      { label: 'Pupil', kinds: ['text', 'select'] },
      { label: 'Save', kinds: ['button'] },
    ],
    twice: [{ label: 'Phone', kinds: ['text'] }],
  },
  {
    name: 'entries of a series',
    title: 'Make entries',
    blocks: [
      {
        title: 'Series',
        fields: [
          { key: 'series', label: 'Exam series', sort: 'select', choices: ['June 2024', 'November 2024'] },
          {
            key: 'zone',
            label: 'Administrative zone',
            sort: 'select',
            choices: ['Zone 1', 'Zone 2', 'Zone 3'],
          },
        ],
      },
      {
        title: 'Syllabus',
        fields: [
          { key: 'syllabus', label: 'Syllabus name or code', sort: 'type-ahead', names: ['Syllabus'] },
          { key: 'option', label: 'Option code', sort: 'text', value: 'AX' },
          { key: 'tier', label: 'Tier', sort: 'choice', choices: ['Extended', 'Core'] },
        ],
      },
      {
        title: 'Candidates',
        fields: [
          { key: 'from', label: 'From number', sort: 'text', value: '0001' },
          { key: 'to', label: 'To number', sort: 'text', value: '0040' },
          { key: 'private', label: 'Private candidates only', sort: 'checkbox' },
          { key: 'retake', label: 'Retake candidates', sort: 'checkbox' },
        ],
      },
    ],
    buttons: [
      { key: 'add', label: 'Add entries' },
      { key: 'withdraw', label: 'Withdraw' },
      { key: 'submit', label: 'Submit entries' },
    ],
    absent: [
      { label: 'Number', kinds: ['text'] },
      { label: 'Candidate', kinds: ['text', 'select'] },
      { label: 'Delete', kinds: ['button'] },
    ],
  },
  {
    name: 'a delivery',
    title: 'Checkout',
    blocks: [
      {
        title: 'Billing address',
        fields: [
          { key: 'b-street', label: 'Street', sort: 'text' },
          { key: 'b-city', label: 'City', sort: 'text', value: 'Leeds' },
          { key: 'b-country', label: 'Country', sort: 'select', choices: ['Kenya', 'India', 'Spain'] },
        ],
      },
      {
        title: 'Delivery address',
        fields: [
          { key: 'd-street', label: 'Street', sort: 'text' },
          { key: 'd-city', label: 'City', sort: 'text' },
          { key: 'd-country', label: 'Country', sort: 'select', choices: ['Kenya', 'India', 'Spain'] },
          { key: 'gift', label: 'This is a gift', sort: 'checkbox' },
        ],
      },
      {
        title: 'Payment',
        fields: [
          { key: 'pay', label: 'Pay by', sort: 'choice', choices: ['Bank transfer', 'Card', 'Invoice'] },
          { key: 'order', label: 'Order reference (optional)', sort: 'text', names: ['Order reference'] },
          { key: 'comment', label: 'Comments', sort: 'textarea', hint: 'Tell the driver where to ring' },
        ],
      },
    ],
    buttons: [
      { key: 'back', label: 'Back' },
      { key: 'confirm', label: 'Confirm order' },
    ],
    absent: [
      { label: 'Address', kinds: ['text', 'textarea'] },
      { label: 'Reference', kinds: ['text'] },
      { label: 'Order', kinds: ['button'] },
    ],
    twice: [
      { label: 'Street', kinds: ['text'] },
      { label: 'Country', kinds: ['select'] },
    ],
  },
];
