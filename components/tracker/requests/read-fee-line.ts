import { FEE_UNITS, type FeeLine, type FeeSheet, type Price } from '@/lib/model/fee-sheet';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { readMoney } from '@/lib/requests/fee-rows';

/** The price the boxes say, or which of them is no money. */
export function readFeeLine(
  series: SeriesId,
  digits: FeeSheet['digits'],
  form: FormData,
): { line: FeeLine } | { wrong: 'fee' | 'localFee' | 'deduction' } {
  const words = (name: string) => String(form.get(name) ?? '').trim();
  const price = (name: 'fee' | 'localFee' | 'deduction'): Price | null | 'wrong' => {
    if (words(name) === '') return null;
    const amount = readMoney(words(name), digits);
    const per = FEE_UNITS.find((one) => one === words(`${name}Per`)) ?? 'component';
    return amount === null ? 'wrong' : { amount, per };
  };
  const [fee, localFee, deduction] = [price('fee'), price('localFee'), price('deduction')];
  if (fee === 'wrong' || fee === null) return { wrong: 'fee' };
  if (localFee === 'wrong') return { wrong: 'localFee' };
  if (deduction === 'wrong') return { wrong: 'deduction' };
  const service = SERVICE_CODES.find((one) => one === words('service')) ?? '1';
  return { line: { series, level: words('level') || null, service, fee, localFee, deduction } };
}
