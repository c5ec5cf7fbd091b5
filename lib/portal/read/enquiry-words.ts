import { plainDigits, readCandidateNumber } from '@/lib/model/codes';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type EnquiryCandidate,
  type EnquiryState,
} from '@/lib/model/enquiry';

const STATES: [RegExp, EnquiryState][] = [
  [/^(saved|draft|not (yet )?submitted|saved, not sent)$/i, 'saved'],
  [/^submitted$/i, 'submitted'],
  [/^(awaiting|waiting for|pending) approval$/i, 'awaiting-approval'],
  [/^rejected$/i, 'rejected'],
  [/^received$/i, 'received'],
  [/^acknowledged$/i, 'acknowledged'],
  [/^pending$/i, 'pending'],
  [/^completed?$/i, 'completed'],
  [/^(withdrawn|cancelled)$/i, 'withdrawn'],
  [/^deleted$/i, 'deleted'],
];

/** A status as Direct words it. One never seen before is `other`: kept word for word, never guessed at. */
export function readState(text: string): EnquiryState | null {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return STATES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Letters and reports named in a text: `Ack`, `AckLetter`, `Out`, `CoSLetter`, `Rpt`, in any case. */
export function readDocuments(text: string): DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) =>
    new RegExp(`(?<!\\p{L})${kind}(?:letter)?(?!\\p{L})`, 'iu').test(text),
  );
}

/** Candidate numbers listed in a text such as `0713, 0714` or `0713 Amina Khan`; four digits each, or alone in the text. */
export function readCandidateList(text: string): EnquiryCandidate[] {
  const plain = plainDigits(text);
  const alone = readCandidateNumber(plain);
  if (alone) return [{ number: alone, name: null }];
  const numbers = [...plain.matchAll(/(?<![\d/])\d{4}(?![\d/])/g)].flatMap(
    ([digits]) => readCandidateNumber(digits) ?? [],
  );
  return [...new Set(numbers)].map((number) => ({ number, name: null }));
}

/** The list shows `All` in place of numbers: Service 5. */
export function saysAll(text: string): boolean {
  return /^\s*all( candidates)?\s*$/i.test(text);
}
