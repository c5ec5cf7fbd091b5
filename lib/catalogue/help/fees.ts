import { helpTopic } from './help-item';

/** What enquiries cost and when the invoice comes. */
export const fees = helpTopic('fees', 'Fees', [
  {
    id: 'fee-list',
    title: 'What it costs',
    says: 'Enquiries and appeals carry an administrative fee. The fees list is on Direct, under My Messages.',
    guide: { G10: 1 },
  },
  {
    id: 'no-fee',
    title: 'When nothing is charged',
    says: 'If the enquiry leads to a change of the syllabus grade.',
    guide: { G11: 1 },
  },
  {
    id: 'invoices',
    title: 'When invoices come',
    says: 'From October for the June series, and from March for the November series.',
    guide: { G12: 1 },
  },
]);
