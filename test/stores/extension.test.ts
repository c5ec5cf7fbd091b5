import { expect, test } from 'vitest';
import type { CandidateNumber } from '@/lib/model/codes';
import { decideSeen } from '@/lib/stores/enquiries/decide-seen';
import { apply } from './apply-decisions';
import { ANA, BEN, enquiry, LATER, row } from './enquiry-cases';

const numbers = (...all: string[]) => all as CandidateNumber[];

function read(known: ReturnType<typeof enquiry>, extendedCandidates: CandidateNumber[]) {
  const page = { series: null, rows: [row({ number: '90001', extendedCandidates })] };
  return apply([known], decideSeen(page, [known], LATER))[0] ?? known;
}

const known = enquiry({ number: '90001', candidates: [ANA, BEN] });

test('whom Cambridge extended an enquiry to is noted with the source, and the enquiry keeps its own candidates', () => {
  const after = read(known, numbers('0099', '0031'));
  expect(after.extendedCandidates).toEqual(['0031', '0099']);
  expect(after.candidates).toEqual([ANA, BEN]);
  expect(after.events.at(-1)).toMatchObject({ origin: 'direct' });
});

test('what was noted stays when the tab lists fewer, is read again, or is not open', () => {
  const before = read(known, numbers('0031', '0099'));
  expect(read(before, numbers('0031'))).toEqual(before);
  expect(read(before, [])).toEqual(before);
  expect(read(before, numbers('0100')).extendedCandidates).toEqual(['0031', '0099', '0100']);
});

test('its own candidates are no others', () => {
  expect(read(known, [ANA.number])).toEqual(known);
});
