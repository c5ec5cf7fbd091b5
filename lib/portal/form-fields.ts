import type { FieldSpec } from './locate';

/** The blocks Service, Centre Details and Candidates Filter (guide, pages 6 to 8). */
export const FORM_FIELDS: FieldSpec[] = [
  {
    key: 'note',
    kinds: ['text', 'textarea'],
    labels: ['Note', 'Notes', 'Enquiry note', 'Your reference', 'Note for your reference'],
    section: ['Service'],
  },
  {
    key: 'service',
    kinds: ['select', 'combobox'],
    labels: ['Service', 'Service type', 'Service name', 'Select service', 'Enquiry service'],
    section: ['Service'],
    options: [/\bservice\s*(1s?|2s?|5|9)\b/i, /clerical re-?check/i, /review of marking/i, /re-?moderation/i],
  },
  {
    key: 'centreEmail',
    kinds: ['text'],
    labels: [
      'E-mail',
      'Email',
      'E-mail address',
      'Email address',
      'Centre e-mail',
      'Centre email',
      'Centre email address',
    ],
    section: ['Centre Details'],
    valueShape: /^\S+@\S+$/,
  },
  {
    key: 'qualification',
    kinds: ['select', 'combobox'],
    labels: ['Qualification', 'Qualification type', 'Select qualification'],
    section: ['Candidates Filter'],
    options: [/IGCSE|O Level|A Level|AICE|Pre-U/i],
  },
  {
    key: 'assessment',
    kinds: ['combobox', 'text'],
    labels: ['Assessment', 'Assessment name or number', 'Syllabus', 'Assessment (syllabus name or number)'],
    section: ['Candidates Filter'],
    valueShape: /\b\d{4}\b/,
  },
  {
    key: 'byComponent',
    kinds: ['radio', 'checkbox', 'tab', 'option'],
    labels: ['By component', 'By components', 'Enquire by component', 'Component level'],
    section: ['Candidates Filter'],
  },
  {
    key: 'candidateFilter',
    kinds: ['text'],
    labels: ['Candidate', 'Candidate number', 'Candidate no', 'Cand. no', 'Candidate num'],
    section: ['Candidates Filter'],
    valueShape: /^\d{1,4}$/,
  },
  {
    key: 'applyFilter',
    kinds: ['button'],
    labels: ['Apply Filter', 'Apply filters', 'Filter'],
    section: ['Candidates Filter'],
  },
  { key: 'save', kinds: ['button'], labels: ['Save', 'Save enquiry', 'Save draft'] },
  { key: 'delete', kinds: ['button'], labels: ['Delete', 'Delete enquiry'] },
  { key: 'submit', kinds: ['button'], labels: ['Submit', 'Submit enquiry'] },
];
