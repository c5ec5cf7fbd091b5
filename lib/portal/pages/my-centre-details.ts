import { definePage } from '../define-page';

/** Where a wrong centre e-mail is put right (guide, page 6). */
export default definePage({
  id: 'my-centre-details',
  // A heading may say above its title what sort of page it is.
  requires: [
    { says: ['My Centre Details', 'Centre Details', /\bmy centre details$/], as: ['heading'], weight: 4 },
  ],
  signs: [],
  against: [{ says: ['Candidates Filter', 'Apply Filter', 'Note'], weight: 3 }],
  // Direct's menu stands over this page too: the home page, known by it alone, comes after.
  enough: 4,
  quiet: true,
});
