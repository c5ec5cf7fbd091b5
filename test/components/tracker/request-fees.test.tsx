// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import { candidate } from '../any-enquiry';
import { find, press, type } from '../draw';
import { PLANNED, page } from './any-request-page';
import { noRequests } from './any-requests';

test('the prices of the series before can be begun with, and stay there too', async () => {
  const keepFees = vi.fn(async () => {});
  const price = {
    level: null,
    service: '2',
    fee: { amount: 125000, per: 'component' },
    localFee: null,
    deduction: null,
  } as const;
  const fees = { currency: 'EGP', digits: 2, lines: [{ ...price, series: '2022-11' }] } as const;
  const root = page({ part: 'fees', fees, on: { ...noRequests.on, keepFees } });
  await press(root, '[data-action="same-prices"]');
  expect(keepFees).toHaveBeenCalledWith({ ...fees, lines: [...fees.lines, { ...price, series: '2023-06' }] });
});

test('a price that is no money is asked for again at its box, and kept once it is', async () => {
  const keepFees = vi.fn(async () => {});
  const root = page({ part: 'fees', onPlan: () => [PLANNED], on: { ...noRequests.on, keepFees } });
  await press(root, '[data-action="add-price"]');
  await type(root, '[name="fee"]', 'ask finance');
  await press(root, '[data-action="save-price"]');
  expect(find(root, '[name="fee"]').getAttribute('aria-invalid')).toBe('true');
  await type(root, '[name="fee"]', '1250,5');
  await type(root, '[name="deduction"]', '50');
  await press(root, '[data-action="save-price"]');
  const fee = { amount: 125050, per: 'component' };
  const line = {
    fee,
    localFee: null,
    deduction: { amount: 5000, per: 'component' },
    service: '1',
    level: null,
  };
  expect(keepFees).toHaveBeenCalledWith({ ...noRequests.fees, lines: [{ series: '2023-06', ...line }] });
});

test('a changed grade of several candidates is asked about until it is said whose it was', () => {
  const candidates = [candidate('0713', null), candidate('0714', null)];
  const waivedForAll = (gradeChangedFor: CandidateNumber[]) => {
    const sent = { number: '300001', gradeChanged: true, gradeChangedFor };
    const planned = { ...PLANNED, candidates };
    const root = page({ part: 'fees', onPlan: () => [planned], sentOf: () => new Map([[PLANNED.id, sent]]) });
    return root.querySelector('[data-waived-for-all]') !== null;
  };
  expect(waivedForAll([])).toBe(true);
  expect(waivedForAll(['0714' as CandidateNumber])).toBe(false);
});
