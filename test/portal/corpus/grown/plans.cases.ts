import type { Plan } from '../plans/plan';

/** Forms of other subjects and other words than those the locator was made with. */
export const GROWN_PLANS: [Plan, ...Plan[]] = [
  {
    name: 'an enquiry in other words',
    title: 'New enquiry about results',
    blocks: [
      {
        title: 'Service',
        fields: [
          { key: 'note', label: 'Notes', sort: 'text', names: ['Note'] },
          {
            key: 'service',
            label: 'Service type',
            sort: 'select',
            choices: ['Service 2', 'Service 9', 'Service 1S'],
            names: ['Service'],
          },
        ],
      },
      {
        title: 'Centre Details',
        fields: [
          { key: 'centre', label: 'Centre number', sort: 'text', value: 'ZZ900' },
          { key: 'mail', label: 'Email address', sort: 'text', names: ['E-mail'] },
        ],
      },
      {
        title: 'Candidates Filter',
        fields: [
          {
            key: 'qual',
            label: 'Qualification type',
            sort: 'select',
            choices: ['Cambridge O Level', 'Cambridge IGCSE'],
            names: ['Qualification'],
          },
          {
            key: 'ass',
            label: 'Assessment',
            sort: 'type-ahead',
            hint: 'Type the name or the number of a syllabus',
          },
          { key: 'level', label: 'Enquire', sort: 'choice', choices: ['By component', 'Whole syllabus'] },
          { key: 'cand', label: 'Candidate number', sort: 'text', names: ['Candidate'] },
        ],
      },
    ],
    buttons: [
      { key: 'apply', label: 'Apply Filter' },
      { key: 'save', label: 'Save' },
      { key: 'delete', label: 'Delete' },
      { key: 'submit', label: 'Submit' },
    ],
    absent: [
      { label: 'Component', kinds: ['checkbox', 'radio'] },
      { label: 'Series', kinds: ['select', 'text'] },
      { label: 'Filter', kinds: ['text'] },
    ],
  },
  {
    name: 'leave',
    title: 'Request leave',
    blocks: [
      {
        title: 'Period',
        fields: [
          { key: 'start', label: 'Start date', sort: 'text', value: '3 May' },
          { key: 'end', label: 'End date', sort: 'text' },
          { key: 'half', label: 'Half day', sort: 'checkbox' },
        ],
      },
      {
        title: 'Reason',
        fields: [
          { key: 'type', label: 'Type of leave', sort: 'select', choices: ['Annual', 'Sick', 'Study'] },
          { key: 'why', label: 'Reason', sort: 'textarea', hint: 'Your manager reads this' },
          { key: 'cover', label: 'Covered by', sort: 'type-ahead' },
        ],
      },
      {
        title: 'Contact while away',
        fields: [
          { key: 'mobile', label: 'Mobile', sort: 'text' },
          {
            key: 'reach',
            label: 'Reach me',
            sort: 'choice',
            choices: ['By phone', 'By e-mail', 'Not at all'],
          },
        ],
      },
    ],
    buttons: [
      { key: 'ask', label: 'Request' },
      { key: 'discard', label: 'Discard' },
    ],
    absent: [
      { label: 'Date', kinds: ['text'] },
      { label: 'Period', kinds: ['select', 'text'] },
      { label: 'Submit', kinds: ['button'] },
    ],
  },
  {
    name: 'two people',
    title: 'Insurance',
    blocks: [
      {
        title: 'Policy holder',
        fields: [
          { key: 'h-name', label: 'Name', sort: 'text' },
          { key: 'h-birth', label: 'Date of birth', sort: 'text' },
          { key: 'h-job', label: 'Occupation', sort: 'select', choices: ['Teacher', 'Nurse', 'Cook'] },
        ],
      },
      {
        title: 'Second driver',
        fields: [
          { key: 's-name', label: 'Name', sort: 'text' },
          { key: 's-birth', label: 'Date of birth', sort: 'text' },
          { key: 's-job', label: 'Occupation', sort: 'select', choices: ['Teacher', 'Nurse', 'Cook'] },
          { key: 'abroad', label: 'Drives abroad', sort: 'checkbox' },
        ],
      },
      {
        title: 'Car',
        fields: [
          { key: 'plate', label: 'Registration', sort: 'text', value: 'AB12 CDE' },
          { key: 'km', label: 'Kilometres a year', sort: 'text' },
          {
            key: 'garage',
            label: 'Kept overnight',
            sort: 'choice',
            choices: ['In a garage', 'On the street'],
          },
          { key: 'extra', label: 'Anything else', sort: 'textarea' },
        ],
      },
    ],
    buttons: [
      { key: 'quote', label: 'Get a quote' },
      { key: 'later', label: 'Save for later' },
      { key: 'delete', label: 'Delete' },
    ],
    absent: [
      { label: 'Driver', kinds: ['text'] },
      { label: 'Car', kinds: ['select', 'text'] },
      { label: 'Save', kinds: ['button'] },
    ],
    twice: [
      { label: 'Name', kinds: ['text'] },
      { label: 'Occupation', kinds: ['select'] },
    ],
  },
  {
    name: 'letters to release',
    title: 'Enquiries of your centres',
    blocks: [
      {
        title: 'Search',
        fields: [
          { key: 'number', label: 'Enquiry number', sort: 'text' },
          { key: 'at', label: 'Centre', sort: 'type-ahead' },
          { key: 'state', label: 'Status', sort: 'select', choices: ['Submitted', 'Received', 'Completed'] },
          { key: 'mine', label: 'Only my region', sort: 'checkbox' },
        ],
      },
      {
        title: 'Operations',
        fields: [
          {
            key: 'operation',
            label: 'Operation',
            sort: 'select',
            choices: ['Release Acknowledgement Letter', 'Release Outcome Letter'],
          },
          { key: 'message', label: 'Message to the centre', sort: 'textarea' },
          { key: 'send', label: 'Send', sort: 'choice', choices: ['At once', 'Tomorrow'] },
        ],
      },
    ],
    buttons: [
      { key: 'find', label: 'Search' },
      { key: 'proceed', label: 'Proceed' },
      { key: 'approve', label: 'Approve' },
      { key: 'reject', label: 'Reject' },
    ],
    absent: [
      { label: 'Number', kinds: ['text'] },
      { label: 'Letter', kinds: ['text', 'select'] },
      { label: 'Delete', kinds: ['button'] },
    ],
  },
];
