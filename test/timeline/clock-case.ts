import type { CandidateNumber } from '@/lib/model/codes';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { type ClockExtras, moment } from './clock-input';

export interface ClockCase {
  name: string;
  now: string;
  /** Null: the clock of a series is asked. */
  enquiry: Partial<EnquiryFields> | null;
  more?: ClockExtras;
  /** Null: the clock is not running. */
  shows: { due: boolean; days?: number | null; until?: string; says?: string } | null;
}

export const THURSDAY = moment('2023-09-07T15:00:00+01:00');
export const submitted = { state: 'submitted', submittedAt: THURSDAY } as const;
export const acknowledged = {
  state: 'acknowledged',
  submittedAt: THURSDAY,
  acknowledgedAt: THURSDAY,
} as const;
export const person = (number: string) => ({ number: number as CandidateNumber, name: null });
export const withLetter = { state: 'acknowledged', service: '2S', documents: { Out: THURSDAY } } as const;
export const report: Partial<EnquiryFields> = {
  state: 'pending',
  service: '9',
  candidates: [person('0012'), person('0713')],
};
export const completed = { state: 'completed', submittedAt: THURSDAY, documents: { Out: THURSDAY } } as const;
export const received = { state: 'received', submittedAt: THURSDAY, receivedAt: THURSDAY } as const;
