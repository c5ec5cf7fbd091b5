import { definePage } from '../define-page';

/** The information window after Submit, with two boxes to tick (guide, page 9). Nothing in it is ever ticked for the officer. */
export default definePage({
  id: 'declarations',
  requires: [
    { says: [/\bdeclarations?\b/, /\bdeclare\b/], weight: 2 },
    { says: ['Submit', 'Submit enquiry'], as: ['control'], weight: 1 },
    { says: [/^(?:\p{L}+[\s,.'’-]+){4,}/u], as: ['choice'], atLeast: 2, weight: 3 },
  ],
  signs: [],
  against: [],
  enough: 6,
  over: ['create-enquiry', 'no-result-enquiry'],
});
