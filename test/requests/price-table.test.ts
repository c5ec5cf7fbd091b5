import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablesToXlsx } from '@/lib/export/table-xlsx';
import { readFile } from '@/lib/imports/read-file';
import { FEE_UNITS, type FeeSheet, type Price } from '@/lib/model/fee-sheet';
import { SERVICE_CODES } from '@/lib/model/service';
import { listTable } from '@/lib/requests/list-table';
import { priceTable, readPriceTable } from '@/lib/requests/price-table';

const price: fc.Arbitrary<Price> = fc.record({
  amount: fc.nat(99_999_999),
  per: fc.constantFrom(...FEE_UNITS),
});
const anySheet: fc.Arbitrary<FeeSheet> = fc.record({
  currency: fc.constantFrom('', 'EGP', '=1+1'),
  digits: fc.constantFrom(0, 2, 3),
  lines: fc.array(
    fc.record({
      series: fc.constantFrom('2024-06', '2023-11'),
      level: fc.constantFrom(null, 'IGCSE', 'AS & A Level'),
      service: fc.constantFrom(...SERVICE_CODES),
      fee: price,
      localFee: fc.option(price),
      deduction: fc.option(price),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('prices that were saved beside a list, and are opened again, are the same', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const book = await tablesToXlsx([
        { name: 'List', rows: listTable([]) },
        { name: 'Prices', rows: priceTable(sheet) },
      ]);
      const read = await readFile(new Blob([book]));
      const sheets = read.ok ? read.sheets.map(({ cells }) => readPriceTable(cells)) : [];
      expect(sheets).toEqual([null, sheet]);
    }),
    { numRuns: 30 },
  );
});

test('a price that somebody spoilt is left out, and the others are read', () => {
  const line = { series: '2024-06', level: null, service: '1', localFee: null, deduction: null } as const;
  const fee = { amount: 1250, per: 'component' } as const;
  const table = priceTable({
    currency: 'EGP',
    digits: 2,
    lines: [
      { ...line, fee },
      { ...line, fee },
    ],
  });
  const [heading = [], first = [], second = []] = table;
  const spoilt = first.with(5, 'ask finance');
  expect(readPriceTable([heading, spoilt, second])?.lines).toEqual([{ ...line, fee }]);
});
