import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EDITIONS } from '@/lib/catalogue/editions';
import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import { SERVICES, serviceOf } from '@/lib/catalogue/services';
import { SERVICE_CODES } from '@/lib/model/service';
import guideCsv from './guide.csv?raw';

const GUIDE = Papa.parse<{ id: string; page: string }>(guideCsv, { header: true }).data;
const pageOf = (statement: string) => Number(GUIDE.find((line) => line.id === statement)?.page);

test('every service of the edition is described, once', () => {
  expect(SERVICES.map((one) => one.code)).toEqual([...SERVICE_CODES]);
  for (const code of [...SERVICE_CODES, 'X/Q'] as const) expect(serviceOf(code)?.code).toBe(code);
});

test('services rest on statements the guide makes on that page', () => {
  const services = [...SERVICES, serviceOf('X/Q')].flatMap((one) => one?.sources ?? []);
  const references = [...services, ...EDITIONS.map((one) => one.printed)];
  for (const { statement, page } of references) expect(pageOf(statement), statement).toBe(page);
});

test('original marking is explained where a review is offered', () => {
  const explained = SERVICES.filter((one) => one.explained?.includes('Original marking'));
  expect(explained.map((one) => one.code)).toEqual(['2', '2S']);
});

test('the printed deadlines are those of the two series of 2023', () => {
  const printed = LISTED_DEADLINES.filter(({ origin }) => origin === 'the 2023 guide');
  expect(printed.map(({ series, date }) => [series, date])).toEqual([
    ['2023-06', '2023-09-20'],
    ['2023-11', '2024-02-26'],
  ]);
});
