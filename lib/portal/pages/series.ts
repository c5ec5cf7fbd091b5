import { definePage, TELLS_ABOUT } from '../define-page';

/** A chosen series: its services, their deadlines, the days remaining, Create Enquiry (guide, page 5). */
export default definePage({
  id: 'series',
  requires: [
    { says: ['Create Enquiry', 'Create an enquiry', 'Create new enquiry'], as: ['control'], weight: 2 },
  ],
  signs: [
    { says: [/days? (remaining|left)/, 'remaining days'], weight: 2 },
    { says: [/\bdeadlines?\b/, /closing date/], weight: 1 },
    { says: [/\b(march|june|november) \d{4}\b/], as: ['heading'], weight: 1 },
    { says: [/services? available/, /available services?/], weight: 1 },
  ],
  against: [
    TELLS_ABOUT,
    { says: ['Candidates Filter', 'Apply Filter'], weight: 3 },
    { says: ['List Enquiries'], as: ['heading'], weight: 3 },
  ],
  enough: 4,
});
