/** A form as a portal would be asked to draw it. Every markup draws the same facts. */
export interface FormFacts {
  series: string;
  note: string;
  service: string;
  email: string;
  qualification: string;
  assessment: string;
  level: 'none' | 'by-component' | 'other';
  components: { code: string; title: string; ticked: boolean }[];
  filter: string;
  /** Null before Apply Filter. */
  candidates: CandidateFacts[] | null;
  /** The box about existing enquiries; empty when there is none. */
  box: string;
}

export interface CandidateFacts {
  number: string;
  name: string;
  ticked?: boolean;
  result?: 'X' | 'Q';
  existing?: boolean;
}

export interface SeriesFacts {
  series: string;
  services: { name: string; code: string; deadline: string; date: string; days: number }[];
}

export interface EnquiryFacts {
  number: string;
  series: string;
  status: string;
  state: string;
  service: string;
  code: string;
  note: string;
  syllabus: string;
  candidates: { number: string; name: string }[];
  all?: boolean;
  documents: string[];
}

export const SERVICES = [
  'Service 1 - Clerical re-check',
  'Service 1S - Clerical re-check with copy of script',
  'Service 2 - Review of marking',
  'Service 2S - Review of marking with copy of script',
  'Service 5 - Re-moderation of coursework',
];
export const QUALIFICATIONS = ['Cambridge IGCSE', 'Cambridge International A Level'];

const PEOPLE: CandidateFacts[] = [
  { number: '0001', name: 'KHAN Amina', ticked: true },
  { number: '0002', name: "O'Brien, Seán" },
  { number: '0013', name: 'Li Wei', ticked: true },
  { number: '0014', name: 'Li Wei', existing: true },
  { number: '0021', name: 'محمد علي' },
  { number: '0099', name: '<img src=x onerror=alert(1)>' },
  { number: '0713', name: 'García Márquez-López: María del Carmen' },
  { number: '0715', name: 'Ng', result: 'X' },
  { number: '0716', name: 'OKAFOR Chidi' },
];

const EMPTY: FormFacts = {
  series: 'June 2024',
  note: '',
  service: '',
  email: 'exams@northfield.example',
  qualification: '',
  assessment: '',
  level: 'none',
  components: [],
  filter: '',
  candidates: null,
  box: '',
};

const FULL: FormFacts = {
  ...EMPTY,
  note: 'June 0625 Khan',
  service: 'Service 2S - Review of marking with copy of script',
  qualification: 'Cambridge IGCSE',
  assessment: '0625 Physics',
  level: 'by-component',
  components: [
    { code: '22', title: 'Multiple Choice (Extended)', ticked: false },
    { code: '42', title: 'Theory (Extended)', ticked: true },
    { code: '62', title: 'Alternative to Practical', ticked: false },
  ],
  candidates: PEOPLE,
  box: 'An enquiry already exists for the candidates shown in grey.',
};

/** States of the form that an officer passes through. */
export const FORMS: Record<string, FormFacts> = {
  'as it opens': EMPTY,
  'with an assessment chosen': { ...FULL, level: 'none', components: [], candidates: null, box: '' },
  'by component, candidates listed': FULL,
  'filtered to one candidate': {
    ...FULL,
    filter: '713',
    candidates: PEOPLE.filter(({ number }) => number === '0713'),
    box: '',
  },
  'the whole syllabus': { ...FULL, level: 'other', components: [], note: '' },
};

export const SERIES: SeriesFacts = {
  series: 'June 2024',
  services: [
    {
      name: 'Service 1 - Clerical re-check',
      code: '1',
      deadline: '26/09/2024',
      date: '2024-09-26',
      days: 12,
    },
    {
      name: 'Service 2 - Review of marking',
      code: '2',
      deadline: '27 September 2024',
      date: '2024-09-27',
      days: 13,
    },
    { name: 'Service 5 - Re-moderation', code: '5', deadline: 'Sep 28, 2024', date: '2024-09-28', days: 14 },
  ],
};

export const ENQUIRIES: EnquiryFacts[] = [
  {
    number: '512345',
    series: 'June 2024',
    status: 'Received',
    state: 'received',
    service: 'Service 2S',
    code: '2S',
    note: 'Khan A 0625',
    syllabus: '0625 Physics',
    candidates: [
      { number: '0001', name: 'KHAN Amina' },
      { number: '0013', name: 'Li Wei' },
    ],
    documents: ['Ack'],
  },
  {
    number: '512346',
    series: 'June 2024',
    status: 'Waiting for moderator',
    state: 'other',
    service: 'Service 5',
    code: '5',
    note: 'Coursework',
    syllabus: '0500 First Language English',
    candidates: [],
    all: true,
    documents: [],
  },
  {
    number: '512399',
    series: 'June 2024',
    status: 'Completed',
    state: 'completed',
    service: 'Service 1',
    code: '1',
    note: 'Ng',
    syllabus: '9702 Physics',
    candidates: [{ number: '0715', name: 'Ng' }],
    documents: ['Ack', 'Out'],
  },
];
