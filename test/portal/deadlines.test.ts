import { afterEach, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';

afterEach(() => {
  document.body.replaceChildren();
});

function series(rows: [string, string][]): void {
  const cells = rows.map(([service, date]) => `<tr><td>${service}</td><td>${date}</td></tr>`).join('');
  document.body.innerHTML = `<h1>November 2023</h1><button>Create Enquiry</button>
    <table><thead><tr><th>Service</th><th>Deadline</th></tr></thead><tbody>${cells}</tbody></table><p>12 days remaining</p>`;
}

test('dates are read however they are written', () => {
  series([
    ['Service 1', '26/02/2024'],
    ['Service 1S', '26 February 2024'],
    ['Service 2', 'Feb 26, 2024'],
    ['Service 2S', '2024-02-26'],
  ]);
  const read = readPage(document).series;
  expect(read?.deadlines.map(({ service, date }) => `${service} ${date}`)).toEqual([
    '1 2024-02-26',
    '1S 2024-02-26',
    '2 2024-02-26',
    '2S 2024-02-26',
  ]);
  expect(read?.ambiguous).toEqual([]);
});

test('a date that could be two days is asked about, never guessed', () => {
  series([
    ['Service 1', '03/04/2024'],
    ['Service 2', '26/02/2024'],
  ]);
  const read = readPage(document).series;
  expect(read?.deadlines).toEqual([{ service: '2', date: '2024-02-26' }]);
  expect(read?.ambiguous).toEqual([
    { service: '1', text: '03/04/2024', choices: ['2024-04-03', '2024-03-04'] },
  ]);
});

test.each(['soon', '30/02/2024', '', '26/02', '12 days'])('"%s" is no date', (words) => {
  series([['Service 1', words]]);
  expect(readPage(document).series?.deadlines ?? []).toEqual([]);
});
