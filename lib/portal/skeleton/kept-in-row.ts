import { isAllKnown, keptWords } from './kept-words';

/** Numbers made up for rows begin here, by their length, so that rows stay different from each other. */
const FIRST: Record<number, number> = { 1: 1, 2: 91, 3: 991, 4: 9901 };

/**
 * A text in the row of a list: whose it is cannot be known, so every word becomes a shape, and every number another
 * one. Only a text that is the portal's own from end to end (`Submitted`, `Create Enquiry`) stays.
 */
export function keptInRow(text: string, numbers: Map<number, number>): string {
  const kept = keptWords(text);
  // The digits of services are kept; a zero stands for any other number.
  if (isAllKnown(text) && /\p{L}/u.test(text) && !kept.includes('0')) return kept;
  return kept.replace(/\p{L}+/gu, shapeOf).replace(/0+/g, (zeros) => madeUp(zeros.length, numbers));
}

function madeUp(length: number, numbers: Map<number, number>): string {
  const count = numbers.get(length) ?? 0;
  numbers.set(length, count + 1);
  const first = FIRST[length];
  if (first === undefined) return '0'.repeat(length);
  // After the last one of its length it begins again.
  return String(first + (count % (10 ** length - first))).padStart(length, '0');
}

function shapeOf(word: string): string {
  if (/^\p{Ll}/u.test(word)) return 'aaaa';
  return word.length > 1 && word === word.toUpperCase() ? 'AAAA' : 'Aaaa';
}
