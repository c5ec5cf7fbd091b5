import { expect, test } from 'vitest';
import type { FileWork } from '@/lib/export/in-parts';
import { toCsv, toExcelCsv } from '@/lib/export/to-csv';
import { toXlsx } from '@/lib/export/to-xlsx';
import type { Enquiry } from '@/lib/model/enquiry';
import { ENQUIRIES, QUIET } from './enquiries';

const MANY = Array.from({ length: 600 }, () => ENQUIRIES[0] as Enquiry);

const FILES = [
  ['CSV', toCsv],
  ['CSV for Excel', (all, work) => toExcelCsv(all, ';', work)],
  ['workbook', toXlsx],
] as const satisfies [string, (all: readonly Enquiry[], work: FileWork) => Promise<unknown>][];

test.each(FILES)('a long %s says how far it is and lets the page answer in between', async (_, make) => {
  const told: number[] = [];
  let breaths = 0;
  const breathe = async () => {
    breaths += 1;
  };
  await make(MANY, { progress: (done) => void told.push(done), breathe });
  expect(told).toEqual([250, 500, 600]);
  expect(breaths).toBe(3);
});

test.each(FILES)('a %s that the officer stops is not made', async (_, make) => {
  const told: number[] = [];
  const breathe = () => Promise.reject(new DOMException('stopped', 'AbortError'));
  await expect(make(MANY, { progress: (done) => void told.push(done), breathe })).rejects.toThrow('stopped');
  expect(told).toEqual([250]);
});

test('a file made in parts is the same as one made at one go', async () => {
  const lines = (await toCsv(MANY, QUIET)).split('\r\n');
  expect(lines).toHaveLength(602);
  expect(new Set(lines.slice(1, -1)).size).toBe(1);
});
