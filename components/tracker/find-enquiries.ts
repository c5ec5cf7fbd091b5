import { plainDigits } from '@/lib/model/codes';
import type { Enquiry, EnquiryState } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';

/** What the officer looks for. `series: 'unknown'` are those of which no page said the series. */
export interface Wanted {
  words: string;
  series: SeriesId | 'unknown' | 'all';
  state: EnquiryState | 'all';
}

export const EVERYTHING: Wanted = { words: '', series: 'all', state: 'all' };

/**
 * Enquiries that hold every one of the words, in a name, a number, the syllabus or the Note. Capitals, accents,
 * scripts' own digits and leading zeros make no difference: `713`, `0713` and `٠٧١٣` find the same candidate.
 */
export function findEnquiries(enquiries: readonly Enquiry[], wanted: Wanted): Enquiry[] {
  const words = comparable(wanted.words).split(/\s+/).filter(Boolean);
  return enquiries.filter(
    (one) =>
      (wanted.state === 'all' || one.state === wanted.state) &&
      (wanted.series === 'all' || (one.series ?? 'unknown') === wanted.series) &&
      (words.length === 0 || holdsAll(one, words)),
  );
}

function holdsAll(enquiry: Enquiry, words: readonly string[]): boolean {
  const candidates = enquiry.candidates.flatMap(({ number, name }) => [number, name]);
  const { number, syllabus, syllabusTitle, note } = enquiry;
  const held = comparable([number, syllabus, syllabusTitle, note, ...candidates].join(' '));
  return words.every((word) => held.includes(word));
}

/** Letters without marks and case, digits as 0-9: what people mean when they type a name in a hurry. */
export function comparable(text: string): string {
  return plainDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLocaleLowerCase('en');
}
