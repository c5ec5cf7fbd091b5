/** What List Enquiries may say of an enquiry, in columns or on cards. */
export type Column =
  | 'number'
  | 'note'
  | 'service'
  | 'state'
  | 'candidates'
  | 'syllabus'
  | 'documents'
  | 'components'
  | 'series'
  | 'centre'
  | 'released';

const HEADERS: Record<Column, RegExp> = {
  number: /^(enq(uiry|\.)? )?(number|no|id|ref|reference)$|^enq(uiry)?$/,
  note: /^notes?$|^your reference$/,
  service: /^serv(ice)?( type| name)?$/,
  state: /^(enquiry )?(status|state)$/,
  candidates: /^candidates?( (numbers?|nos?))?\b|^cand\b/,
  syllabus: /^(syll(abus)?|assessment)( code)?$/,
  documents: /^(documents?|files?|letters?|attachments?)$/,
  components: /^comp(onent)?s?( codes?)?$/,
  series: /^(exam )?series$/,
  // Only lists of Cambridge Associates have these.
  centre: /^(associate )?centre( (number|no|code|name))?$/,
  released: /^released( (letters?|documents?|files?|to centre))?$/,
};

/** What a column or a name on a card holds, by its words in plain form; null for any other. */
export function columnNamed(plain: string): Column | null {
  const known = Object.entries(HEADERS) as [Column, RegExp][];
  return known.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
