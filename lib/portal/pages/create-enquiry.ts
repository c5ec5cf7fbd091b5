import { definePage } from '../define-page';

export default definePage({
  id: 'create-enquiry',
  requires: [],
  signs: [
    { says: ['Candidates Filter', 'Candidate Filter'], weight: 2 },
    { says: ['Centre Details'], as: ['heading', 'text'], weight: 1 },
    { says: ['Note', 'Enquiry note', 'Your reference'], as: ['text'], weight: 1 },
    { says: ['Service', 'Service type', 'Service name'], as: ['text', 'heading'], weight: 1 },
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
