import { plainDigits, readCandidateNumber } from '@/lib/model/codes';
import { DOCUMENT_KINDS, type DocumentKind, type EnquiryCandidate } from '@/lib/model/enquiry';

/** An enquiry number as Direct writes it; words such as "Not yet assigned" or a dash are none. */
export function readEnquiryNumber(text: string): string | null {
  const words = text.trim();
  return /\d/.test(words) && words.length <= 30 ? words : null;
}

/** `Sign out` and the like stand on every page and are no letter. */
const GOING_OUT =
  /(?<!\p{L})(?:log|logged|sign|signed|opt|find|check|print|point|pointed|carry|carried|read|fill|set|timed?)[\s-]+out(?!\p{L})/giu;

/** Letters and reports named in a text: `Ack`, `AckLetter`, `Out`, `CoSLetter`, `Rpt`, in any case. */
export function readDocuments(text: string): DocumentKind[] {
  const said = text.replace(GOING_OUT, '');
  return DOCUMENT_KINDS.filter((kind) =>
    new RegExp(`(?<!\\p{L})${kind}(?:letter)?(?!\\p{L})`, 'iu').test(said),
  );
}

/** Letters and reports a text says were released: `Ack (released)`, `AckLetter: released`. */
export function readReleased(text: string): DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) =>
    new RegExp(`(?<!\\p{L})${kind}(?:letter)?\\W{0,3}released(?!\\p{L})`, 'iu').test(text),
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
