import { definePage, TELLS_ABOUT } from '../define-page';

const TALKS_ABOUT_THE_FORM =
  /\b(?:candidates filter|apply filter|create enquiry|list enquiries)\b.*\b(?:candidates filter|apply filter|create enquiry|list enquiries)\b/;

/** What follows the declarations: the status is Submitted (guide, page 9). */
export default definePage({
  id: 'submitted',
  requires: [
    {
      says: [
        'Submitted',
        /\bstatus\W+submitted\b/,
        /\benquiry (?:has been |was |is |)(?:successfully )?submitted\b/,
      ],
      weight: 2,
    },
  ],
  signs: [
    { says: ['Status', /^status\b/], weight: 1 },
    {
      says: [/\benquiry (?:has been |was |is |)(?:successfully )?submitted\b/, /submitted successfully/],
      weight: 1,
    },
  ],
  against: [
    TELLS_ABOUT,
    { says: ['Apply Filter', 'Candidates Filter'], weight: 3 },
    { says: ['Files', 'Extensions'], as: ['heading', 'control'], weight: 2 },
    { says: ['List Enquiries'], as: ['heading'], weight: 3 },
    { says: [/days? (remaining|left)/], weight: 2 },
    // A page that tells about making enquiries, such as news, is not one that was made.
    { says: [TALKS_ABOUT_THE_FORM], weight: 3 },
  ],
  enough: 3,
});
