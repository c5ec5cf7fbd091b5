import { helpTopic } from './help-item';

/** Associate Centres and their Cambridge Associates. */
export const associates = helpTopic('associates', 'Cambridge Associates', [
  {
    id: 'associate-approves',
    title: 'Who sends the enquiry',
    says: 'Associate Centres submit to their Cambridge Associate, on Direct. The Associate approves the enquiry and sends it to Cambridge, or rejects it.',
    guide: { G33: 3 },
  },
  {
    id: 'associate-acknowledged',
    title: 'The acknowledgement comes to the Associate first',
    says: 'The letter is put into the Associate’s account, with an e-mail to the Associate. The status becomes Acknowledged in both accounts, also while the Associate Centre does not have the letter yet.',
    guide: { G71: 14 },
  },
  {
    id: 'release-acknowledgement',
    title: 'Releasing the acknowledgement letter',
    says: 'The Associate ticks the enquiry at the left of the list, chooses Release Acknowledgement Letter under Operations, presses Proceed, and then Release Acknowledgement Letter.',
    guide: { G72: 15 },
  },
  {
    id: 'associate-errors',
    title: 'Errors in the letter',
    says: 'The Associate Centre checks every detail and tells its Associate about an error at once. The Associate then writes to info@cambridgeinternational.org.',
    guide: { G73: 15 },
  },
  {
    id: 'associate-24-hours',
    title: 'The 24 hours of the Associate',
    says: 'The Associate must report all errors within 24 hours of Cambridge issuing the letter, whether it was released by then or not.',
    guide: { G74: 15 },
  },
  {
    id: 'associate-outcome',
    title: 'The outcome comes to the Associate first',
    says: 'The outcome letter is put into the Associate’s account, with an e-mail to the Associate. The status becomes Completed in both accounts, also while the Associate Centre does not have the letter yet.',
    guide: { G75: 15 },
  },
  {
    id: 'release-outcome',
    title: 'Releasing the outcome',
    says: 'The same way: tick the enquiry, choose Release Outcome Letter under Operations, press Proceed, then Release Outcome Letter. Copies of scripts and reports are released likewise. The Associate Centre presses the enquiry and double-clicks the link in the Name column.',
    guide: { G76: 16 },
  },
]);
