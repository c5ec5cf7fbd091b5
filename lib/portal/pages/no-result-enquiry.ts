import { definePage } from '../define-page';
import createEnquiry from './create-enquiry';

/** The same form on the tab for candidates with NO RESULT (X) or PENDING (Q). */
export default definePage({
  ...createEnquiry,
  id: 'no-result-enquiry',
  requires: [
    ...createEnquiry.requires,
    { says: [/no result.*pending/, /\bx grade\b.*\bq grade\b/], as: ['heading'], weight: 3 },
  ],
});
