/** Every page of Direct the assistant tells apart (see lib/portal/pages). */
export const PAGE_IDS = [
  'home',
  'series-list',
  'series',
  'create-enquiry',
  'no-result-enquiry',
  'declarations',
  'submitted',
  'list-enquiries',
  'enquiry',
  'associate-list',
  'my-centre-details',
] as const;

export type PageId = (typeof PAGE_IDS)[number];
