import { definePage, TELLS_ABOUT } from '../define-page';

/** One enquiry, opened from its number: status, candidates, files, Extensions (guide, pages 11 and 12). */
export default definePage({
  id: 'enquiry',
  requires: [{ says: ['Files', 'Documents', 'Extensions'], weight: 2 }],
  signs: [
    { says: [/^enquiry (number|no|reference)\b/, /^enquiry \w*\d/], weight: 1 },
    { says: ['Status', /^status\b/], weight: 1 },
    { says: ['Candidates', 'Candidate'], as: ['heading', 'text', 'control'], weight: 1 },
    { says: ['Extensions'], as: ['control', 'heading'], weight: 1 },
    { says: [/^(ackletter|outletter|cosletter|rpt)\b/], weight: 1 },
  ],
  against: [
    TELLS_ABOUT,
    { says: ['Apply Filter', 'Candidates Filter'], weight: 4 },
    { says: ['List Enquiries'], as: ['heading'], weight: 2 },
    { says: [/days? (remaining|left)/], weight: 2 },
  ],
  enough: 4,
});
