import { helpTopic } from './help-item';

/** From Submitted to Acknowledged, and where to look. */
export const afterSubmitting = helpTopic('after-submitting', 'After submitting', [
  {
    id: 'number',
    title: 'The enquiry number',
    says: 'Cambridge gives the enquiry a number, and its status becomes Received. Use this number whenever you contact Cambridge about it.',
    guide: { G56: 10 },
  },
  {
    id: 'no-number',
    title: 'No enquiry number after 24 hours',
    says: 'If there is none within 24 hours of submitting, write to Customer Services: info@cambridgeinternational.org.',
    guide: { G57: 10 },
  },
  {
    id: 'acknowledgement',
    title: 'The acknowledgement letter',
    says: 'Cambridge puts it on Direct and sends you an e-mail. The status becomes Acknowledged.',
    guide: { G59: 10 },
  },
  {
    id: 'no-acknowledgement',
    title: 'No acknowledgement after two working days',
    says: 'If it is not there two working days after submitting, contact Cambridge or your Cambridge Associate at once: your enquiry may not have been received.',
    guide: { G60: 10 },
  },
  {
    id: 'changes',
    title: 'Changing or cancelling what was sent',
    says: 'Do it within 24 hours of the acknowledgement. For any change after that Cambridge charges an administration fee.',
    guide: { G37: 3 },
  },
  {
    id: 'list-enquiries',
    title: 'What List Enquiries shows',
    says: 'The candidate number stands beside each enquiry. For Service 5 it says All. For Service 9 there is a question mark: hold the pointer over it to see the numbers.',
    guide: { G58: 10 },
  },
  {
    id: 'open-enquiry',
    title: 'Opening an enquiry and its letter',
    says: 'Search for it in List Enquiries and press its number. The acknowledgement letter is in Files as AckLetter: press the name to download it.',
    guide: { G61: 11 },
  },
  {
    id: 'candidate-entries',
    title: 'A candidate’s entries',
    says: 'Press the candidate’s name under candidates in the enquiry: it leads to the page of that candidate’s entries.',
    guide: { G62: 11 },
  },
  {
    id: 'documents',
    title: 'What the short names mean',
    says: 'Ack is the acknowledgement letter, Out the outcome letter, Rpt a report, Cos a copy of a script. Cambridge e-mails you when one of them is on Direct.',
    guide: { G35: 3 },
  },
]);
