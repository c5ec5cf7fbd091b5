import { definePage } from '../define-page';

const NOTE = ['Note', 'Notes', 'Enquiry note', 'Your reference', 'Note for your reference'];
const SERVICE = ['Service', 'Service type', 'Service name', 'Select service', 'Enquiry service'];

/** The form of an enquiry: blocks Service, Centre Details, Candidates Filter (guide, pages 6 to 8). */
export default definePage({
  id: 'create-enquiry',
  requires: [
    // A page that only speaks of the form, and other lists with a filter, have no such fields.
    { says: [...NOTE, ...SERVICE], as: ['field'], weight: 0 },
    // Others take enquiries too, about other things.
    {
      says: [
        'Candidates Filter',
        'Candidate Filter',
        'Centre Details',
        'Qualification',
        'Qualification type',
        'Assessment',
      ],
      weight: 0,
    },
  ],
  signs: [
    // Either may be in another language: the rest still says what page it is.
    { says: NOTE, as: ['text', 'header'], weight: 1 },
    { says: SERVICE, weight: 1 },
    { says: ['Candidates Filter', 'Candidate Filter'], weight: 2 },
    { says: ['Centre Details'], as: ['heading', 'text'], weight: 1 },
    { says: ['Qualification', 'Qualification type'], as: ['text'], weight: 1 },
    { says: ['Assessment', /^assessment \(/], as: ['text'], weight: 1 },
    { says: ['Apply Filter'], as: ['control'], weight: 2 },
    { says: ['Save', 'Save enquiry'], as: ['control'], weight: 1 },
    { says: ['Submit', 'Submit enquiry'], as: ['control'], weight: 1 },
    { says: ['Create Enquiry', 'Create an enquiry', 'New enquiry'], as: ['heading'], weight: 1 },
  ],
  against: [
    { says: ['List Enquiries'], as: ['heading'], weight: 2 },
    { says: [/days? (remaining|left)/], weight: 2 },
  ],
  enough: 5,
});
