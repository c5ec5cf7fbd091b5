import { SENTENCE, WORDS } from '../declaration-words';
import { definePage } from '../define-page';

/**
 * The information window after Submit, with two boxes to tick (guide, page 9). What the boxes say is not known, so
 * either they sound like declarations or the window calls them so. Nothing in it is ever ticked for the officer.
 */
export default definePage({
  id: 'declarations',
  requires: [
    { says: ['Submit', 'Submit enquiry'], as: ['control'], weight: 1 },
    { says: [WORDS, SENTENCE], as: ['choice'], atLeast: 2, weight: 3 },
  ],
  signs: [
    { says: [SENTENCE], as: ['choice'], atLeast: 2, weight: 3 },
    { says: [WORDS, SENTENCE], as: ['window'], atLeast: 2, weight: 3 },
    { says: [/\bdeclarations?\b/, /\bdeclare\b/], weight: 2 },
    { says: ['Information'], as: ['heading'], weight: 1 },
  ],
  against: [{ says: [/\bcookies?\b/, /\bterms of use\b/, /\bprivacy\b/], as: ['choice'], weight: 9 }],
  enough: 6,
  over: ['create-enquiry', 'no-result-enquiry'],
});
