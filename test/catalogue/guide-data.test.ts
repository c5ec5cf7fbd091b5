import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EDITIONS } from '@/lib/catalogue/editions';
import { OTHER_ENQUIRIES } from '@/lib/catalogue/other-enquiries';
import { LISTED_DEADLINES } from '@/lib/catalogue/series-deadlines';
import { SERVICES, SERVICES_EDITION, serviceOf } from '@/lib/catalogue/services';
import { SERVICE_CODES } from '@/lib/model/service';
import guideCsv from './guide.csv?raw';

const GUIDE = Papa.parse<{ id: string; page: string }>(guideCsv, { header: true }).data;
const pageOf = (statement: string) => Number(GUIDE.find((line) => line.id === statement)?.page);

test('every service of the edition is described, once', () => {
  expect(SERVICES.map((one) => one.code)).toEqual([...SERVICE_CODES]);
  for (const code of SERVICE_CODES) expect(serviceOf(code)?.code).toBe(code);
});

test('services rest on statements the guide makes on that page', () => {
  const references = [
    ...SERVICES.flatMap((one) => one.sources),
    ...OTHER_ENQUIRIES.flatMap((one) => one.sources),
    ...EDITIONS.map((one) => one.printed),
  ];
  for (const { statement, page } of references) expect(pageOf(statement), statement).toBe(page);
});

test('what is asked outside the services says where', () => {
  expect(SERVICES_EDITION).toBe('international-2023');
  expect(OTHER_ENQUIRIES.map(({ code, asked, free }) => [code, asked, free])).toEqual([
    ['X/Q', 'own-tab', true],
    ['group-award', 'e-mail', null],
  ]);
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
