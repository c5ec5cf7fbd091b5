import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { press } from '@/lib/practice/tour/officer';
import { newEnquiries, SKINS, see, until } from './harness/officer';
import { panel } from './harness/panel';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';
import { FIXED_COLUMNS } from './harness/spreadsheet';

const DAY = 24;
const NOTE = 'Layla "Lili" Hassan; see file 7, page 2';
const PHYSICS = { syllabus: '0625', by: 'component' } as const;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/;

describe.each(SKINS)('one enquiry from Save to Completed, %s look', (skin) => {
  let office: Register;
  beforeAll(async () => {
    office = await openRegister(skin);
  });
  afterEach(() => office.closeForms());
  afterAll(() => office?.close());
  const onDirect = () => office.progress(newEnquiries(office.portal)[0]);

  test('an empty page of enquiries says how to begin', async () => {
    await see(office.tracker().getByText('No enquiry is kept here yet'));
    expect(await office.tracker().locator('[data-action="export-csv"]').isDisabled()).toBe(true);
  });

  test('it is kept at Save, and is the same one at Submit', async () => {
    const { page } = await office.form({
      ...PHYSICS,
      service: '2S',
      components: ['41', '61'],
      note: NOTE,
      applied: '713',
      selected: ['0713'],
    });
    await press(page, 'Save');
    await see(office.inState('0713', 'saved'));
    expect(await office.rows('0713').innerText()).toContain('Layla Hassan');
    await openDeclarations(page);
    expect(await office.rows('0713').getAttribute('data-state')).toBe('saved');
    await confirmDeclarations(page);
    await see(office.inState('0713', 'submitted'));
    expect(await office.all().count()).toBe(1);
  });

  test('List Enquiries brings the enquiries made before', async () => {
    await office.list();
    await see(office.inState('Thabo Mokoena', 'saved'));
    expect(await office.rows('Amina Khan').getAttribute('data-state')).toBe('completed');
    expect(await office.all().count()).toBe(5);
  });

  test.each([
    ['Five hours', 5, []],
    ['A week', 7 * DAY, ['Ack']],
    ['Forty days', 40 * DAY, ['Ack', 'Out', 'Cos']],
  ])('%s later List Enquiries brings what has become of it', async (_later, hours, documents) => {
    office.wait(hours);
    const { number, status } = onDirect();
    await office.list();
    await see(office.inState('0713', status).filter({ hasText: number }));
    const row = office.rows('0713');
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toContain('Layla Hassan');
    await office.tracker().bringToFront();
    await row.locator('[data-action="details"]').click();
    const letters = office.tracker().locator('[data-document]');
    const kinds = () => letters.evaluateAll((all) => all.map((one) => one.getAttribute('data-document')));
    await until(async () => (await kinds()).length >= documents.length, 'its letters to be there');
    expect((await kinds()).sort()).toEqual(documents.toSorted());
    await office.tracker().goBack();
    await see(row);
  });

  test('its own page adds nothing that is known and takes nothing away', async () => {
    const before = await office.csvRow('0713');
    const page = await office.list();
    await press(page, onDirect().number);
    await see(panel(page).on('enquiry'));
    const later = { service: '2', components: ['41'], selected: ['0009'], note: 'After it' };
    office.sentElsewhere(31, { ...PHYSICS, ...later });
    await office.list();
    await see(office.rows('After it'));
    expect(await office.csvRow('0713')).toEqual(before);
  });

  test('an extension to other candidates is noted, and nobody is added to the enquiry', async () => {
    const page = await office.list();
    await press(page, office.progress(office.portal.state().enquiries.find(({ id }) => id === 11)).number);
    await see(panel(page).on('enquiry'));
    await press(page, 'Extensions');
    const noted = async () => (await office.csvRow('0001')).extended_candidates === '0002; 0003';
    await until(noted, 'the extension to be noted');
    expect(await office.rows('Amina Khan').innerText()).not.toContain('0002');
  });

  test('reading the list again adds nothing and changes nothing', async () => {
    const before = await office.export();
    const page = await office.list();
    await page.reload();
    await see(panel(page).on('list-enquiries'));
    const later = { service: '1', components: ['41'], selected: ['0011'], note: 'Read last' };
    office.sentElsewhere(32, { ...PHYSICS, ...later });
    await office.list();
    await see(office.rows('Read last'));
    const after = await office.export();
    expect(after.rows.filter(({ note }) => note !== 'Read last')).toEqual(before.rows);
  });

  test('it is found by a name in small letters, by the candidate number and by its own number', async () => {
    const box = office.tracker().locator('[data-find]');
    const all = await office.all().count();
    for (const wanted of ['layla hassan', '713', onDirect().number]) {
      await box.fill(wanted);
      await until(async () => (await office.all().count()) === 1, `one for ${wanted}`);
      expect(await office.rows('Layla Hassan').count()).toBe(1);
      await box.fill('');
      await until(async () => (await office.all().count()) === all, 'all to be back');
    }
    await box.fill('nobody of that name');
    await see(office.tracker().getByText('No enquiry fits'));
    await box.fill('');
    await see(office.rows('0713'));
  });

  test('its line in the file is what was kept, to the character', async () => {
    const row = await office.csvRow('0713');
    expect(row).toMatchObject({
      series: office.portal.state().series[0]?.id,
      enquiry_number: onDirect().number,
      state: 'completed',
      service: '2S',
      syllabus: '0625',
      components: '41; 61',
      candidate_names: 'Layla Hassan',
      note: NOTE,
    });
    for (const at of ['submitted_at', 'received_at', 'acknowledged_at', 'completed_at'])
      expect(row[at]).toMatch(MOMENT);
  });

  test('the file is one that every spreadsheet takes, with every enquiry in it', async () => {
    const { name, text, columns, rows } = await office.export();
    expect(name).toMatch(/^enquiries-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\ufeffseries,enquiry_number,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(columns.slice(0, FIXED_COLUMNS.length)).toEqual(FIXED_COLUMNS);
    expect(rows).toHaveLength(await office.all().count());
  });

  test('everything is still there after the browser was closed and started again', async () => {
    const before = await office.export();
    await office.restart();
    await see(office.rows('0713'));
    expect((await office.export()).text).toBe(before.text);
  });
});
