import type { Plan } from './plan';

/** Forms of yet other subjects and words. */
export const MORE_PLANS: [Plan, ...Plan[]] = [
  {
    name: 'enquiry by an office',
    title: 'Create Enquiry',
    blocks: [
      {
        title: 'Service',
        fields: [
          { key: 'note', label: 'Note', sort: 'text', hint: 'Only your centre sees it' },
          {
            key: 'service',
            label: 'Service',
            sort: 'select',
            choices: ['Service 1', 'Service 2', 'Service 5'],
          },
        ],
      },
      {
        title: 'Centre Details',
        fields: [
          {
            key: 'mail',
            label: 'E-mail address',
            sort: 'text',
            value: 'office@school.example',
            names: ['E-mail'],
          },
        ],
      },
      {
        title: 'Candidates Filter',
        fields: [
          {
            key: 'qualification',
            label: 'Qualification',
            sort: 'select',
            choices: ['Cambridge O Level', 'Cambridge IGCSE'],
          },
          { key: 'assessment', label: 'Assessment', sort: 'type-ahead', value: '9709 Mathematics' },
          { key: 'by', label: 'Level of enquiry', sort: 'choice', choices: ['By component', 'By candidate'] },
          { key: 'candidate', label: 'Candidate no.', sort: 'text', names: ['Candidate'] },
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
      { label: 'Candidates', kinds: ['text', 'select'] },
      { label: 'Reason', kinds: ['textarea', 'text'] },
      { label: 'Approve', kinds: ['button'] },
    ],
  },
  {
    name: 'a booking',
    title: 'Book a room',
    blocks: [
      {
        title: 'When',
        fields: [
          { key: 'day', label: 'Day', sort: 'text', value: '12 March' },
          { key: 'from', label: 'From', sort: 'text', value: '09:00' },
          { key: 'until', label: 'Until', sort: 'text', value: '10:30' },
          { key: 'weekly', label: 'Repeat every week', sort: 'checkbox' },
        ],
      },
      {
        title: 'Room',
        fields: [
          { key: 'building', label: 'Building', sort: 'select', choices: ['Main', 'Science', 'Arts'] },
          { key: 'room', label: 'Room', sort: 'type-ahead' },
          { key: 'seats', label: 'Seats needed', sort: 'text', hint: 'Count yourself too' },
          { key: 'projector', label: 'Projector', sort: 'checkbox' },
        ],
      },
      {
        title: 'Purpose',
        fields: [
          { key: 'purpose', label: 'What for', sort: 'choice', choices: ['Exam', 'Lesson', 'Meeting'] },
          { key: 'remarks', label: 'Remarks for the caretaker', sort: 'textarea' },
        ],
      },
    ],
    buttons: [
      { key: 'book', label: 'Book' },
      { key: 'check', label: 'Check again' },
      { key: 'quit', label: 'Leave' },
    ],
    absent: [
      { label: 'Purpose', kinds: ['text', 'select'] },
      { label: 'When', kinds: ['text', 'select'] },
      { label: 'Date', kinds: ['text'] },
      { label: 'Submit', kinds: ['button'] },
    ],
  },
  {
    name: 'two addresses',
    title: 'Change of address',
    blocks: [
      {
        title: 'Old address',
        fields: [
          { key: 'o-house', label: 'House number', sort: 'text', value: '12' },
          { key: 'o-town', label: 'Town', sort: 'text' },
          { key: 'o-region', label: 'Region', sort: 'select', choices: ['North', 'South'] },
        ],
      },
      {
        title: 'New address',
        fields: [
          { key: 'n-house', label: 'House number', sort: 'text' },
          { key: 'n-town', label: 'Town', sort: 'text', hint: 'As on the map' },
          { key: 'n-region', label: 'Region', sort: 'select', choices: ['North', 'South'] },
          { key: 'keep', label: 'Keep the old one for letters', sort: 'checkbox' },
        ],
      },
      {
        title: 'Confirmation',
        fields: [
          { key: 'how', label: 'Confirm by', sort: 'choice', choices: ['Text message', 'Letter'] },
          { key: 'words', label: 'Other information', sort: 'textarea' },
        ],
      },
    ],
    buttons: [
      { key: 'save', label: 'Save changes' },
      { key: 'discard', label: 'Discard changes' },
    ],
    absent: [
      { label: 'Address', kinds: ['text', 'textarea'] },
      { label: 'Number', kinds: ['text'] },
      { label: 'Save', kinds: ['button'] },
      { label: 'Delete', kinds: ['button'] },
    ],
    twice: [
      { label: 'Town', kinds: ['text'] },
      { label: 'Region', kinds: ['select'] },
    ],
  },
];
