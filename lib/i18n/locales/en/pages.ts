/** The names of Direct's pages. */
export const pages = {
  unknown: 'A page the assistant does not know',
  none: 'No page for enquiries',
  home: 'Home',
  'series-list': 'The list of series',
  series: 'The page of a series',
  'create-enquiry': 'The form for an enquiry',
  'no-result-enquiry': 'The form for a NO RESULT',
  declarations: 'The declarations',
  submitted: 'An enquiry just submitted',
  'list-enquiries': 'List Enquiries',
  enquiry: 'The page of one enquiry',
  'associate-list': 'The list of a Cambridge Associate',
  'my-centre-details': 'My Centre Details',
} as const;
