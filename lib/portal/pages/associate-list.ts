import { definePage } from '../define-page';
import listEnquiries from './list-enquiries';

/** The list of a Cambridge Associate: tick, Operations, Proceed (guide, pages 15 and 16). */
export default definePage({
  ...listEnquiries,
  id: 'associate-list',
  requires: [
    { says: ['Operations', 'Operation'], weight: 2 },
    { says: ['Proceed'], as: ['control'], weight: 2 },
  ],
});
