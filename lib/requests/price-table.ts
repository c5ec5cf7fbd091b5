import { FEE_UNITS, type FeeLine, type FeeSheet, type Price } from '@/lib/model/fee-sheet';
import { readSeries, seriesName } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { readMoney, sayMoney } from './fee-rows';

const PRICES = ['fee', 'localFee', 'deduction'] as const;
const HEADING = [
  ...['Series', 'Level', 'Service', 'Currency', 'Digits'],
  ...['Fee', 'Fee per', 'Local fee', 'Local fee per', 'Kept back', 'Kept back per'],
];
const DIGITS = [0, 2, 3] as const;

/** The prices as a table to save beside a list: a heading and a row a price, amounts as they are typed. */
export function priceTable({ currency, digits, lines }: FeeSheet): string[][] {
  const cells = (price: Price | null) => (price ? [sayMoney(price.amount, digits), price.per] : ['', '']);
  const rows = lines.map((line) => [
    ...[seriesName(line.series), line.level ?? '', line.service, currency, String(digits)],
    ...PRICES.flatMap((name) => cells(line[name])),
  ]);
  return [HEADING, ...rows];
}

/**
 * Reads such a table again, also after a spreadsheet saved it. Null when it is another table; rows that say no price
 * are left out.
 */
export function readPriceTable(cells: readonly (readonly string[])[]): FeeSheet | null {
  const [heading, ...rows] = cells;
  if (!heading || HEADING.some((name, at) => heading[at]?.trim() !== name)) return null;
  const digits = DIGITS.find((count) => String(count) === rows[0]?.[4]?.trim()) ?? 2;
  const lines = rows.flatMap((row) => readLine(row, digits) ?? []);
  return { currency: rows[0]?.[3]?.trim() ?? '', digits, lines };
}

function readLine(row: readonly string[], digits: FeeSheet['digits']): FeeLine | null {
  const [series, level, service] = row.map((cell) => cell.trim());
  const [fee, localFee, deduction] = [5, 7, 9].map((at): Price | null => {
    const amount = readMoney(row[at] ?? '', digits);
    const per = FEE_UNITS.find((unit) => unit === row[at + 1]?.trim());
    return amount === null || !per ? null : { amount, per };
  });
  const of = readSeries(series ?? '');
  const code = SERVICE_CODES.find((one) => one === service);
  if (!of || !code || !fee) return null;
  return {
    ...{ series: of, level: level || null, service: code },
    ...{ fee, localFee: localFee ?? null, deduction: deduction ?? null },
  };
}
