// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OptionsApp, type OptionsProps } from '@/components/options/OptionsApp';
import { readTypedDate } from '@/components/options/typed-deadlines';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import type { Deadline } from '@/lib/model/deadline';
import { StoreError } from '@/lib/model/errors';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import { nothingSaid } from '@/lib/model/series-said';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { MONDAY } from '../any-enquiry';
import { draw, find, press, type } from '../draw';

const deadline = (date: string, source: Deadline['source']): Deadline => ({
  series: '2023-06',
  service: null,
  date: date as CalendarDate,
  source,
  knownSince: MONDAY,
});

function options(parts: Partial<OptionsProps> = {}) {
  const asked: unknown[][] = [];
  const root = draw(
    <OptionsApp
      today={'2023-09-18' as CalendarDate}
      settings={DEFAULT_SETTINGS}
      deadlines={[]}
      onSettings={async (settings) => void asked.push(['settings', settings])}
      onDeadline={async (...words) => void asked.push(['deadline', ...words])}
      corrections={[]}
      onCorrection={async (...words) => void asked.push(['correction', ...words])}
      onExportCorrections={() => void asked.push(['export'])}
      taught={[]}
      onTeach={async (...words) => void asked.push(['teach', ...words])}
      onForget={async (...words) => void asked.push(['forget', ...words])}
      onExportTaught={() => void asked.push(['export shown'])}
      retention={DEFAULT_RETENTION}
      onKeptFor={async (...words) => void asked.push(['kept for', ...words])}
      onAskToNotify={async () => true}
      said={[]}
      kept={[]}
      onSaid={async (...words) => void asked.push(['said', ...words])}
      {...parts}
    />,
  );
  return { root, asked };
}

const submit = (root: ParentNode, fits: string) =>
  act(async () => {
    find(root, fits).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

test('a listed date that is not over stands with its document, to be typed over', async () => {
  const listed = { ...deadline('2023-09-20', 'catalogue'), origin: 'the 2023 guide' };
  const { root, asked } = options({ deadlines: [listed] });
  const line = find(root, '[data-series="2023-06"]');
  expect(line.textContent).toContain('Listed is 20 September 2023, from the 2023 guide, looked up on');
  expect(line.textContent).toContain('Not read from Direct yet.');
  type(line, '[name="date"]', '2023-09-19');
  await submit(line, 'form');
  expect(asked).toEqual([['deadline', '2023-06', '2023-09-19']]);
  const over = options({ deadlines: [{ ...listed, date: '2023-09-17' as CalendarDate }] });
  expect(over.root.querySelector('[data-series="2023-06"]')).toBeNull();
});

test('a choice is saved at once, said, and can be taken back', async () => {
  const { root, asked } = options();
  await press(root, 'input[value="numbers"]');
  expect(find(root, '[data-saved="true"]').textContent).toContain('Saved: how candidates are named.');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    ['settings', { ...DEFAULT_SETTINGS, noteStyle: 'numbers' }],
    ['settings', DEFAULT_SETTINGS],
  ]);
});

test('what could not be saved is said with its reason', async () => {
  const { root } = options({ onSettings: () => Promise.reject(new StoreError('notKept')) });
  await press(root, 'input[name="watching"]');
  expect(find(root, '[data-saved="false"]').textContent).toBe(
    'This could not be saved. Nothing was changed. Make room on the disk of this computer, then try again. ',
  );
  expect(find<HTMLInputElement>(root, 'input[name="watching"]').checked).toBe(true);
});

test("a typed date stands beside Direct's own", () => {
  const { root } = options({
    deadlines: [deadline('2023-09-15', 'typed'), deadline('2023-09-20', 'direct')],
  });
  const line = find(root, '[data-series="2023-06"]');
  expect(line.textContent).toContain('You typed 15 September 2023. Direct says 20 September 2023.');
});

test('a date is added for a series, and taken back by undo', async () => {
  const { root, asked } = options();
  await type(root, '[data-date-form="2023-06"] [name="date"]', '2023-09-15');
  await submit(root, '[data-date-form="2023-06"]');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    ['deadline', '2023-06', '2023-09-15'],
    ['deadline', '2023-06', null],
  ]);
});

test('a typed date is removed, and undo brings it back', async () => {
  const { root, asked } = options({ deadlines: [deadline('2023-09-15', 'typed')] });
  await press(root, '[data-action="remove-deadline"]');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    ['deadline', '2023-06', null],
    ['deadline', '2023-06', '2023-09-15'],
  ]);
});

test('a date in the wrong year is asked about, not saved', async () => {
  const { root, asked } = options();
  await type(root, '[data-date-form="2023-06"] [name="date"]', '0023-09-15');
  await submit(root, '[data-date-form="2023-06"]');
  expect(find(root, '[data-date-form="2023-06"] [role="alert"]').textContent).toContain('Check the year.');
  expect(asked).toEqual([]);
});

test.each([
  ['2023-09-20', '2023-09-20'],
  ['2024-02-30', 'no-date'],
  ['', 'no-date'],
  ['2023-05-31', 'too-far'],
  ['2025-01-01', 'too-far'],
])('for June 2023 "%s" is read as %s', (written, read) => {
  expect(readTypedDate('2023-06', written)).toBe(read);
});

test('the office says that it is an Associate Centre, and takes it back', async () => {
  const { root, asked } = options();
  await press(root, 'input[name="role"][value="associate-centre"]');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    ['settings', { ...DEFAULT_SETTINGS, role: 'associate-centre' }],
    ['settings', DEFAULT_SETTINGS],
  ]);
});

test('whether there are portfolios can be said, and unsaid again', async () => {
  const { root, asked } = options({ settings: { ...DEFAULT_SETTINGS, hasPortfolio: true } });
  await press(root, 'input[name="portfolio"][value="unsaid"]');
  expect(asked).toEqual([['settings', { ...DEFAULT_SETTINGS, hasPortfolio: null }]]);
});

test("the school's own last day is kept beside the deadline", async () => {
  const { root, asked } = options({ deadlines: [deadline('2023-09-20', 'direct')] });
  await type(root, '[data-series-said="2023-06"] [name="date"]', '2023-09-15');
  await submit(root, '[data-series-said="2023-06"] form');
  expect(asked).toEqual([['said', '2023-06', { ownCutOff: '2023-09-15' }]]);
});

test('a confirmed e-mail is shown as text and can be asked for again', async () => {
  const { series, ...unsaid } = nothingSaid('2023-06');
  const said = { ...unsaid, confirmedEmail: '<b>a@b.example', trackerComplete: true };
  const { root, asked } = options({ said: [{ series, ...said }] });
  const line = find(root, '[data-series-said="2023-06"]');
  expect(line.textContent).toContain('<b>a@b.example');
  await press(root, '[data-action="forget-email"]');
  await press(root, '[data-action="undo"]');
  expect(asked).toEqual([
    ['said', '2023-06', { confirmedEmail: null }],
    ['said', '2023-06', said],
  ]);
});

test('the candidates with a portfolio are listed for a series, where the centre has such', async () => {
  expect(options({ kept: ['2023-06'] }).root.querySelector('[name="portfolio-candidates"]')).toBeNull();
  const { root, asked } = options({
    kept: ['2023-06'],
    settings: { ...DEFAULT_SETTINGS, hasPortfolio: true },
  });
  const list = async (numbers: string) => {
    await type(root, '[name="portfolio-candidates"]', numbers);
    await submit(root, '[data-portfolio-form]');
    return asked.splice(0);
  };
  expect(await list('713; 0012, ٠٠٠٧ 0713')).toEqual([
    ['said', '2023-06', { onPortfolio: ['0007', '0012', '0713'] }],
  ]);
  expect(await list('0012, Amina, 123456')).toEqual([]);
  expect(find(root, '[data-portfolio-form] [role="alert"]').textContent).toContain('Amina, 123456');
  expect(await list(' ')).toEqual([['said', '2023-06', { onPortfolio: null }]]);
});

test('a component the office knows better is kept, and taken back by undo', async () => {
  const { root, asked } = options();
  await type(root, '[data-correction-form] [name="syllabus"]', '0520');
  await type(root, '[data-correction-form] [name="number"]', '12');
  find<HTMLSelectElement>(root, '[name="kind"]').value = 'multiple-choice';
  await submit(root, '[data-correction-form]');
  await press(root, '[data-action="undo"]');
  const said = { syllabus: '0520', number: '1', marker: null };
  expect(asked).toEqual([
    ['correction', { ...said, kind: 'multiple-choice' }],
    ['correction', { ...said, kind: null }],
  ]);
});

test.each([
  ['52', '1', 'written'],
  ['0520', '9', 'written'],
  ['0520', '1', ''],
])('a correction of %s/%s as "%s" is explained, not kept', async (syllabus, number, kind) => {
  const { root, asked } = options();
  await type(root, '[data-correction-form] [name="syllabus"]', syllabus);
  await type(root, '[data-correction-form] [name="number"]', number);
  find<HTMLSelectElement>(root, '[name="kind"]').value = kind;
  await submit(root, '[data-correction-form]');
  expect(find(root, '[data-correction-form] [role="alert"]').textContent).toContain(
    'four digits such as 0520',
  );
  expect(asked).toEqual([]);
});

test('the corrections are handed over as a file', async () => {
  const correction = {
    syllabus: '9482',
    number: '3',
    kind: null,
    marker: 'centre',
  } as unknown as ComponentCorrection;
  const { root, asked } = options({ corrections: [correction] });
  expect(find(root, '[data-correction="9482/3"]').textContent).toContain(
    '9482, component 3: marked by the centre',
  );
  await press(root, '[data-action="export-corrections"]');
  expect(asked).toEqual([['export']]);
});

test('the invoice of a series of which enquiries are kept can be ticked off', async () => {
  const { root, asked } = options({ kept: ['2023-06'] });
  await press(root, '[data-series-said="2023-06"] [name="invoice-checked"]');
  expect(asked).toEqual([['said', '2023-06', { invoiceChecked: true }]]);
});
