import { definePage } from '../define-page';

/** Where a wrong centre e-mail is put right (guide, page 6). */
export default definePage({
  id: 'my-centre-details',
  requires: [{ says: ['My Centre Details', 'Centre Details'], as: ['heading'], weight: 3 }],
  signs: [],
  against: [{ says: ['Candidates Filter', 'Apply Filter', 'Note'], weight: 3 }],
  enough: 3,
  quiet: true,
});
