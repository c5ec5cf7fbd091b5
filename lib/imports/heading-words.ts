import type { RequestColumn } from '@/lib/model/request';
import { tidy } from './sheet';

/** A heading without case, accents and marks: `Candidate No.` is `candidate no`. */
export function plainHeading(text: string | undefined): string {
  return tidy(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a heading can be besides a column of a request. */
export type HeadingMeaning = RequestColumn | 'series';

/**
 * The words of headings, most telling first: `consent given by` is about consent though it says `by`, and
 * `candidate name` is a name. The first that fits counts. Null: a column that only looks like one of a request.
 */
const WORDS: readonly [HeadingMeaning | null, RegExp][] = [
  [
    'consent',
    /\b(?:consent\w*|permission|agree(?:s|d|ment)?|authori[sz]ation|grades? (?:can|may) (?:fall|go down)|where\b.*\bforms?|forms? (?:is )?(?:kept|filed|stored))\b/,
  ],
  [null, /\b(?:amount|fees?|cost|price)\b(?!.*\bpaid\b)|\bamount\b/],
  ['paid', /\b(?:paid|payment)\b/],
  [
    'requestedBy',
    /\b(?:requested|asked|applied) (?:by|from)\b|\b(?:requester|requestor|applicant|who asked)\b/,
  ],
  ['reason', /\b(?:reasons?|why|grounds|justification)\b/],
  ['series', /\b(?:series|session|sitting)\b/],
  ['candidate', /\b(?:candidate|student|pupil)\b.*\b(?:number|no)\b/],
  [
    null,
    /\b(?:grades?|marks?|birth|dob|centre|center|school|e ?mail|phone|form|class|tutor|teacher|parent|level|status|outcome|file)\b/,
  ],
  [null, /\b(?:subject|syllabus|component|paper|unit|qualification)s? (?:name|title)\b/],
  ['name', /\b(?:names?|surname|forenames?)\b/],
  ['service', /\b(?:services?|type of (?:enquiry|ear|review)|(?:enquiry|ear) type|ear)\b/],
  ['components', /\b(?:components?|papers?|comps?|units?)\b/],
  ['candidate', /\b(?:candidates?|cand|(?:exam|examination|index) (?:number|no))\b/],
  ['syllabus', /\b(?:syllabus(?:es)?|syllabi|syll|subjects?|qualification code)\b/],
  ['name', /\b(?:students?|pupils?|learners?)\b/],
];

/** Longer text is a sentence of somebody's reason, no heading. */
const LONGEST = 60;

/** What a heading means; null when nobody can say. */
export function headingMeaning(text: string | undefined): HeadingMeaning | null {
  const plain = plainHeading(text);
  if (plain === '' || plain.length > LONGEST) return null;
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
