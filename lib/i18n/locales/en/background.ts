/** Words outside of our pages: the extension's button, and what the computer shows. No name goes into them. */
export const background = {
  nothingDue: 'Enquiry Assistant: nothing is due',
  due: 'Enquiry Assistant: {count, plural, one {# thing} other {# things}} to see to',
  digest: '{count, plural, one {# thing} other {# things}} to see to',
  lastDay: 'Today is the last day for {count, plural, one {# thing} other {# things}}',
  enquiries: '{count, plural, one {# enquiry} other {# enquiries}}',
} as const;
