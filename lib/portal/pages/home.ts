import { definePage } from '../define-page';

/** Direct's home page: recognised only to stay silent on it. */
export default definePage({
  id: 'home',
  requires: [],
  signs: [
    {
      says: ['Administer exams', 'My Messages', 'Support Materials', 'File Transfers', 'Timetables'],
      as: ['control', 'heading'],
      atLeast: 3,
      weight: 3,
    },
  ],
  // The menu stands on every page; one with these is a form that was not understood, and that is said.
  against: [
    { says: ['Note', 'Service', 'Qualification', 'Assessment', 'Candidate'], as: ['field'], weight: 3 },
    { says: ['Apply Filter'], as: ['control'], weight: 3 },
    { says: ['List Enquiries', 'List of enquiries', /^enquiry \w*\d/], as: ['heading'], weight: 3 },
  ],
  enough: 3,
  quiet: true,
});
