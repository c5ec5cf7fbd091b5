import type { EnquiryState } from './enquiry';

/** Direct's words for an enquiry's state (G52, G55, G56, G59, G68), and those of Cambridge Associates. */
const WORDS: Record<string, EnquiryState> = {
  saved: 'saved',
  draft: 'saved',
  'not submitted': 'saved',
  'saved, not sent': 'saved',
  submitted: 'submitted',
  'awaiting approval': 'awaiting-approval',
  'waiting for approval': 'awaiting-approval',
  'pending approval': 'awaiting-approval',
  // The Associate approves and sends on in one step (G33).
  approved: 'submitted',
  rejected: 'rejected',
  'rejected by associate': 'rejected',
  received: 'received',
  acknowledged: 'acknowledged',
  pending: 'pending',
  completed: 'completed',
  complete: 'completed',
  withdrawn: 'withdrawn',
  deleted: 'deleted',
};

/** Reads a state as a page writes it, in any case; `other` for words nobody has seen yet. */
export function readState(text: string): EnquiryState {
  const plain = text
    .replace(/[\s\u00a0_-]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
  return Object.hasOwn(WORDS, plain) ? (WORDS[plain] ?? 'other') : 'other';
}
