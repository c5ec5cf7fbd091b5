import { definePage, TELLS_ABOUT } from '../define-page';

const SERIES = /^(march|june|november) \d{4}( series)?$/;
/** Cards say more than the name; some are pressed without being links or buttons. */
const CARD = /^(march|june|november) \d{4}\b.{0,80}$/;

/** The tab Enquiries about results: a list of exam series to choose from (guide, page 4). */
export default definePage({
  id: 'series-list',
  requires: [{ says: [CARD], as: ['control', 'option', 'text', 'heading'], weight: 0 }],
  signs: [
    { says: [SERIES], as: ['control', 'option'], weight: 2 },
    { says: ['Enquiries about results'], as: ['heading'], weight: 2 },
    { says: [SERIES], as: ['control', 'option'], atLeast: 2, weight: 1 },
    { says: [CARD], as: ['control', 'text', 'heading'], atLeast: 2, weight: 1 },
    { says: [/(select|choose) (an?|the|your) (exam )?series/], weight: 1 },
  ],
  against: [
    TELLS_ABOUT,
    { says: ['Status', /^status\b/, /\bsubmitted\b/], weight: 2 },
    { says: ['Create Enquiry'], weight: 3 },
    { says: [/days? (remaining|left)/], weight: 2 },
    { says: ['Candidates Filter', 'Apply Filter'], weight: 3 },
    { says: ['List Enquiries'], as: ['heading'], weight: 3 },
  ],
  enough: 3,
});
