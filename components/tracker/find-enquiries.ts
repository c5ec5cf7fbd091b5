import { plainDigits } from '@/lib/model/codes';
import type { Enquiry, EnquiryState } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';

/** What the officer looks for. `unknown` are those of which no page said the value. */
export interface Wanted {
  words: string;
  series: SeriesId | 'unknown' | 'all';
  /** Of an Associate's list; `unknown` where no page said it. */
  centre: string;
  syllabus: string;
  service: string;
  /** `removed`: those taken out of the list, and only they. */
  state: EnquiryState | 'removed' | 'all';
  /** `now`: something is to be done; `overdue`: and its day is over; the others by the Associate's own steps. */
  due: 'now' | 'overdue' | 'approve' | 'release' | 'all';
}

export const EVERYTHING: Wanted = {
  words: '',
  series: 'all',
  centre: 'all',
  syllabus: 'all',
  service: 'all',
  state: 'all',
  due: 'all',
};

/**
 * Enquiries that hold every one of the words, in a name, a number, the syllabus or the Note. Capitals, accents,
 * scripts' own digits and leading zeros make no difference: `713`, `0713` and `٠٧١٣` find the same candidate.
 */
export function findEnquiries(
  enquiries: readonly Enquiry[],
  wanted: Wanted,
  timelineOf: (enquiry: Enquiry) => readonly TimelineItem[] = () => [],
): Enquiry[] {
  const words = comparable(wanted.words).split(/\s+/).filter(Boolean);
  return enquiries.filter(
    (one) =>
      one.removed === (wanted.state === 'removed') &&
      (one.removed || isOneOf(one.state, wanted.state)) &&
      isOneOf(one.series, wanted.series) &&
      isOneOf(one.centre, wanted.centre) &&
      isOneOf(one.syllabus, wanted.syllabus) &&
      isOneOf(one.service, wanted.service) &&
      words.every((word) => heldBy(one).includes(word)) &&
      (wanted.due === 'all' || timelineOf(one).some((item) => isWanted(item, wanted.due))),
  );
}

function isOneOf(value: string | null, wanted: string): boolean {
  return wanted === 'all' || (value ?? 'unknown') === wanted;
}

function isWanted({ clock, due, days }: TimelineItem, wanted: Wanted['due']): boolean {
  if (wanted === 'approve') return clock === 'associate-approval';
  if (wanted === 'release') return clock === 'associate-release';
  return due && (wanted === 'now' || (days !== null && days < 0));
}

const held = new WeakMap<Enquiry, string>();

/** Worked out once for every enquiry: the box is asked anew at every letter. */
function heldBy(enquiry: Enquiry): string {
  const before = held.get(enquiry);
  if (before !== undefined) return before;
  const candidates = enquiry.candidates.flatMap(({ number, name }) => [number, name]);
  const { number, centre, syllabus, syllabusTitle, note, officeNotes } = enquiry;
  const words = comparable(
    [number, centre, syllabus, syllabusTitle, note, officeNotes, ...candidates].join(' '),
  );
  held.set(enquiry, words);
  return words;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Letters without marks and case, digits as 0-9: what people mean when they type a name in a hurry. */
export function comparable(text: string): string {
  // Most texts are of this kind, and a list may have ten thousand.
  if (PLAIN.test(text)) return text.replace(/`/g, "'").toLowerCase();
  return plainDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLocaleLowerCase('en');
}
