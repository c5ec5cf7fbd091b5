import { definePage, TELLS_ABOUT } from '../define-page';

const COLUMNS = [
  /^(enquiry )?(number|no|id|reference)$/,
  'Enquiry',
  'Note',
  'Notes',
  'Service',
  'Status',
  /^candidates?( (numbers?|nos?))?\b/,
  /^(documents?|files?|letters?)$/,
  /^(syllabus|assessment)$/,
];

/** Every enquiry of the centre, without names (guide, pages 10 and 11). */
export default definePage({
  id: 'list-enquiries',
  // Numbers, states and documents alone may be anything's.
  requires: [
    {
      says: [
        'List Enquiries',
        'List of enquiries',
        'Enquiries list',
        'Note',
        'Notes',
        'Service',
        /^enquiry\b/,
        /^candidates?\b/,
      ],
      as: ['heading', 'header'],
      weight: 0,
    },
  ],
  signs: [
    { says: ['List Enquiries', 'List of enquiries', 'Enquiries list'], as: ['heading'], weight: 2 },
    { says: COLUMNS, as: ['header'], atLeast: 3, weight: 3 },
    // On cards every enquiry names its parts anew.
    { says: COLUMNS, as: ['text'], atLeast: 3, times: 2, weight: 2 },
    { says: ['Status'], as: ['header'], weight: 1 },
    { says: [/^search\b/], weight: 1 },
  ],
  against: [
    TELLS_ABOUT,
    { says: ['Candidates Filter', 'Apply Filter'], weight: 4 },
    { says: [/days? (remaining|left)/], weight: 2 },
  ],
  enough: 4,
});
