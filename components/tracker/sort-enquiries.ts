import { ENQUIRY_STATES, type Enquiry } from '@/lib/model/enquiry';

export const COLUMNS = [
  'number',
  'candidates',
  'syllabus',
  'components',
  'service',
  'state',
  'next',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

/** Sorts by a column; what is not known comes last either way. `nextOf`: the day the next thing is due, `''` for none. */
export function sortEnquiries(
  enquiries: readonly Enquiry[],
  order: Order,
  nextOf: (enquiry: Enquiry) => string,
): Enquiry[] {
  const turn = order.descending ? -1 : 1;
  const { compare } = new Intl.Collator('en', { numeric: true });
  return enquiries
    .map((one) => ({ one, key: order.column === 'next' ? nextOf(one) : keyOf(one, order.column) }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return turn * compare(a.key, b.key);
    })
    .map(({ one }) => one);
}

function keyOf(enquiry: Enquiry, column: Exclude<Column, 'next'>): string {
  switch (column) {
    case 'number':
      return enquiry.number ?? '';
    case 'candidates':
      return enquiry.candidates[0]?.number ?? '';
    case 'syllabus':
      return enquiry.syllabus ?? '';
    case 'components':
      return enquiry.components.join(' ');
    case 'service':
      return enquiry.service ?? '';
    case 'state':
      return String(ENQUIRY_STATES.indexOf(enquiry.state));
    case 'note':
      return enquiry.note;
  }
}
