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
  against: [],
  enough: 3,
  quiet: true,
});
