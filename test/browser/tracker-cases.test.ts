import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { press, words } from '@/lib/practice/tour/officer';
import { SKINS, see, until } from './harness/officer';
import { openRegister, type Register } from './harness/register';
import { confirmDeclarations, openDeclarations } from './harness/send-enquiry';

const PHYSICS = { syllabus: '0625', by: 'component' as const, components: ['41'] };

describe.each(SKINS)('enquiries of every kind, %s look', (skin) => {
  let office: Register;
  beforeAll(async () => {
    office = await openRegister(skin);
  });
  afterEach(() => office.closeForms());
  afterAll(() => office?.close());

  test('a saved enquiry without a Note is known again in the list, and kept as deleted once it is', async () => {
    const draft = { ...PHYSICS, service: '1', selected: ['0003'] };
    const { page } = await office.form({ ...draft, applied: '' });
    await press(page, 'Save');
    await see(office.inState('0003', 'saved'));
    office.sentElsewhere(34, { ...draft, selected: ['0013'], note: 'Beside it' });
    await office.list();
    await see(office.rows('Beside it'));
    expect(await office.rows('0003').count()).toBe(1);
    await press(page, 'Delete');
    await see(words(page, 'has been deleted'));
    await see(office.inState('0003', 'deleted'));
    expect(await office.rows('0003').count()).toBe(1);
  });

  test('a moderation is about all candidates', async () => {
    const { page } = await office.form({
      service: '5',
      syllabus: '0500',
      by: 'component',
      components: ['03'],
      note: 'Coursework English',
    });
    await openDeclarations(page);
    await confirmDeclarations(page);
    await see(office.inState('Coursework English', 'submitted'));
    expect(await office.rows('Coursework English').innerText()).toContain('All candidates');
    office.wait(5);
    await office.list();
    await see(office.inState('Coursework English', 'received'));
    expect(await office.csvRow('All')).toMatchObject({ service: '5', state: 'received', components: '03' });
  });

  test('the candidates of a group report are read where the list hides them behind a question mark', async () => {
    const selected = ['0015', '0017', '0019', '0023', '0025'];
    office.sentElsewhere(33, { ...PHYSICS, service: '9', selected, note: 'Group of five' });
    const page = await office.list();
    await see(page.getByText('?', { exact: true }));
    await see(office.rows('Group of five'));
    expect(await office.csvRow(selected.join('; '))).toMatchObject({ service: '9', note: 'Group of five' });
  });

  test('the assistant may fall asleep between Submit and the declarations and still keeps the names', async () => {
    const { page } = await office.form({
      ...PHYSICS,
      service: '1S',
      applied: '5',
      selected: ['0005', '0007'],
    });
    await openDeclarations(page);
    await until(async () => (await office.keptForTabs()).includes('0007'), 'the press to be noted');
    await office.fallAsleep();
    await confirmDeclarations(page);
    await see(office.inState('0005', 'submitted'));
    expect(await office.csvRow('0005; 0007')).toMatchObject({
      state: 'submitted',
      service: '1S',
      syllabus: '0625',
      components: '41',
      candidate_names: '李小龍; प्रिया शर्मा',
    });
  });
});
