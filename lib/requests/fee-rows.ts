import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { Fees, RowFee } from './fees';

const HEADING = [
  'series',
  'candidate_number',
  'candidate_name',
  'requested_by',
  'syllabus',
  'components',
  'service',
  'enquiry_number',
  'currency',
  'fee',
  'local_fee',
  'waived',
  'paid',
  'to_pay',
  'refund',
] as const;

/**
 * The fees as a table for finance: a heading, one row a request, amounts with a point and the currency's digits.
 * Where the sheet has no price the amounts are empty, so that nobody adds up a zero nobody meant.
 * @param numbers Cambridge's enquiry numbers by planned enquiry, as far as they are known
 */
export function feeRows(fees: Fees, sheet: FeeSheet, numbers: ReadonlyMap<string, string>): string[][] {
  return [[...HEADING], ...fees.rows.map((one) => cells(one, sheet, numbers.get(one.enquiry.id) ?? ''))];
}

/** Money as it is written: `1250` with two digits is `12.50`. */
export function sayMoney(amount: number, digits: FeeSheet['digits']): string {
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Money as an officer types it: `12.50`, `12,5`, `1650`; null for what is not money or has too many digits. */
export function readMoney(text: string, digits: FeeSheet['digits']): number | null {
  const found = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.replace(/\s/g, ''));
  const [, whole, part = ''] = found ?? [];
  if (whole === undefined || part.length > digits) return null;
  return Number(`${whole}${part.padEnd(digits, '0')}`);
}

function cells({ row, enquiry, ...sums }: RowFee, { currency, digits }: FeeSheet, number: string): string[] {
  const money = (amount: number) => (sums.unpriced > 0 ? '' : sayMoney(amount, digits));
  return [
    enquiry.series,
    row.candidate ?? '',
    row.name ?? '',
    row.requestedBy,
    enquiry.syllabus,
    enquiry.components.join('; '),
    enquiry.service,
    number,
    currency,
    money(sums.fee),
    money(sums.localFee),
    money(sums.waived),
    row.paid === null ? '' : row.paid ? 'yes' : 'no',
    money(sums.toPay),
    money(sums.refund),
  ];
}
