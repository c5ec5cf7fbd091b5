import { definePage } from '../define-page';

/** A sentence in which somebody declares something; a candidate's name is none, however long. */
const SENTENCE =
  /^(?=.*\b(?:confirm|declare|consent|understand|agree|aware|permission|accept|obtained|informed|authority|authorised|included|read)\b)(?:[\p{L}’']+[\s,.-]+){4,}/u;

/** The information window after Submit, with two boxes to tick (guide, page 9). Nothing in it is ever ticked for the officer. */
export default definePage({
  id: 'declarations',
  requires: [
    { says: ['Submit', 'Submit enquiry'], as: ['control'], weight: 1 },
    { says: [SENTENCE], as: ['choice'], atLeast: 2, weight: 5 },
  ],
  signs: [{ says: [/\bdeclarations?\b/, /\bdeclare\b/, 'Information'], weight: 2 }],
  against: [],
  enough: 6,
  over: ['create-enquiry', 'no-result-enquiry'],
});
