import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import type { FeeLine, FeeSheet, Price } from '@/lib/model/fee-sheet';
import { feeRows, readMoney, sayMoney } from '@/lib/requests/fee-rows';
import { type FeeOptions, feesOf, type Sums } from '@/lib/requests/fees';
import { planned, row } from './office';

const OKAFOR = row('0713 OKAFOR Chidi | 0450/11+21 | 1', { requestedBy: 'Okafor', paid: true });
const LI = row('0012 LI Wei | 0450/11+21 | 1', { requestedBy: ' Li  family ' });
const ALSO_LI = row('0012 LI Wei | 0500/11+21 | 2', { requestedBy: 'Li family' });
const LIST = [OKAFOR, LI, ALSO_LI];

const price = (amount: number, per: Price['per'] = 'component'): Price => ({ amount, per });
const line = (more: Partial<FeeLine> = {}): FeeLine => ({
  ...{ series: '2024-06', level: null, service: '1', fee: price(1000), localFee: null, deduction: null },
  ...more,
});
const sheet = (...lines: FeeLine[]): FeeSheet => ({ currency: 'EGP', digits: 2, lines });

function fees(lines: FeeLine[], more: Partial<FeeOptions> = {}, list = LIST) {
  return feesOf(planned(list), list, {
    ...{ sheet: sheet(...lines), levelOf: () => 'IGCSE', gradeChanged: new Map() },
    ...more,
  });
}

const sums = (more: Partial<Sums>): Sums => ({
  ...{ fee: 0, localFee: 0, waived: 0, toPay: 0, refund: 0, unpriced: 0 },
  ...more,
});
const numbers = ['0713', '0012'] as CandidateNumber[];
const service1 = planned(LIST).find(({ service }) => service === '1')?.id ?? '';

test('a fee per component counts every component of every candidate', () => {
  expect(fees([line()]).byEnquiry.get(service1)).toEqual(sums({ fee: 4000, toPay: 2000 }));
});

test('a fee per candidate counts candidates, and one per enquiry is shared among them to the last unit', () => {
  expect(fees([line({ fee: price(1000, 'candidate') })]).byEnquiry.get(service1)?.fee).toBe(2000);
  const shared = fees([line({ fee: price(1001, 'enquiry') })]);
  expect(shared.byEnquiry.get(service1)?.fee).toBe(1001);
  expect(shared.rows.filter(({ enquiry }) => enquiry.service === '1').map(({ fee }) => fee)).toEqual([
    501, 500,
  ]);
});

test('what the local body takes is added and not given back', () => {
  const { byEnquiry } = fees([line({ localFee: price(50, 'candidate') })], {
    gradeChanged: new Map([[service1, []]]),
  });
  expect(byEnquiry.get(service1)).toMatchObject({ localFee: 100, toPay: 50 });
});

test('no fee where the grade changed: what was paid is given back less what is kept, the rest is not asked for', () => {
  const { rows } = fees([line({ deduction: price(100) })], { gradeChanged: new Map([[service1, []]]) });
  const about = (number: string) =>
    rows.find((one) => one.row.candidate === number && one.enquiry.id === service1);
  expect(about('0713')).toMatchObject({ fee: 2000, waived: 2000, refund: 1800, toPay: 0 });
  expect(about('0012')).toMatchObject({ fee: 2000, waived: 2000, refund: 0, toPay: 0 });
});

test('of several candidates only those whose grade changed are free, also where the price is for the enquiry', () => {
  const changed = { gradeChanged: new Map([[service1, ['0713' as CandidateNumber]]]) };
  for (const per of ['candidate', 'enquiry'] as const) {
    const { rows } = fees([line({ fee: price(1000, per) })], changed);
    const about = (number: string) =>
      rows.find((one) => one.row.candidate === number && one.enquiry.id === service1);
    const each = per === 'enquiry' ? 500 : 1000;
    expect(about('0713')).toMatchObject({ waived: each, refund: each, toPay: 0 });
    expect(about('0012')).toMatchObject({ waived: 0, refund: 0, toPay: each });
  }
});

test('nobody gets back less than nothing', () => {
  const { total } = fees([line({ deduction: price(9999) })], { gradeChanged: new Map([[service1, []]]) });
  expect(total.refund).toBe(0);
});

test('a price for the level comes before one for every level; another level’s does not count', () => {
  const [all, own, other] = [
    line(),
    line({ level: 'IGCSE', fee: price(7) }),
    line({ level: 'O Level', fee: price(9) }),
  ];
  expect(fees([all, own, other]).byEnquiry.get(service1)?.fee).toBe(28);
  expect(fees([other]).byEnquiry.get(service1)).toEqual(sums({ unpriced: 2 }));
});

test('a family pays for all its candidates and syllabuses, however its name is spaced', () => {
  const { byFamily, byCandidate } = fees([line(), line({ service: '2', fee: price(3000) })]);
  expect(byFamily.get('Li family')).toEqual(sums({ fee: 8000, toPay: 8000 }));
  expect(byCandidate.map(({ candidate, sums: own }) => [candidate, own.fee])).toEqual([
    ['0012', 8000],
    ['0713', 2000],
  ]);
});

test('sums by enquiry, by candidate and by family add up to the same', () => {
  const anyPrice = fc.record({
    amount: fc.nat(99999),
    per: fc.constantFrom('component', 'candidate', 'enquiry' as const),
  });
  fc.assert(
    fc.property(anyPrice, anyPrice, fc.option(fc.subarray(numbers)), (fee, localFee, changed) => {
      const all = fees([line({ fee, localFee }), line({ service: '2', fee })], {
        gradeChanged: new Map(changed ? [[service1, changed]] : []),
      });
      const add = (each: Iterable<Sums>) =>
        [...each].reduce((sum, one) => sum + one.fee + one.localFee + one.toPay + one.refund, 0);
      const whole = add([all.total]);
      expect(add(all.byEnquiry.values())).toBe(whole);
      expect(add(all.byFamily.values())).toBe(whole);
      expect(add(all.byCandidate.map((one) => one.sums))).toBe(whole);
    }),
  );
});

test('the table for finance has a row a request, and no amount where there is no price', () => {
  const table = feeRows(fees([line()]), sheet(line()), new Map([[service1, 'ER-7']]));
  expect(table).toEqual([
    'series candidate_number candidate_name requested_by syllabus components service enquiry_number currency fee local_fee waived paid to_pay refund'.split(
      ' ',
    ),
    [
      '2024-06',
      '0012',
      'LI Wei',
      ' Li  family ',
      '0450',
      '11; 21',
      '1',
      'ER-7',
      'EGP',
      '20.00',
      '0.00',
      '0.00',
      '',
      '20.00',
      '0.00',
    ],
    [
      '2024-06',
      '0713',
      'OKAFOR Chidi',
      'Okafor',
      '0450',
      '11; 21',
      '1',
      'ER-7',
      'EGP',
      '20.00',
      '0.00',
      '0.00',
      'yes',
      '0.00',
      '0.00',
    ],
    ['2024-06', '0012', 'LI Wei', 'Li family', '0500', '11; 21', '2', '', 'EGP', '', '', '', '', '', ''],
  ]);
});

test.each([
  ['12.50', 2, 1250, '12.50'],
  ['12,5', 2, 1250, '12.50'],
  ['1 650', 2, 165000, '1650.00'],
  ['7', 0, 7, '7'],
  ['0.005', 3, 5, '0.005'],
] as const)('%s with %i digits is read and written', (text, digits, amount, written) => {
  expect(readMoney(text, digits)).toBe(amount);
  expect(sayMoney(amount, digits)).toBe(written);
});

test.each(['', 'free', '-5', '1.234', '1.2.3'])('“%s” is no money with two digits', (text) => {
  expect(readMoney(text, 2)).toBeNull();
});
