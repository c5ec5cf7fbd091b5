import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { field, press, tick, words } from '@/lib/practice/tour/officer';
import {
  type Form,
  type Given,
  gone,
  holds,
  type Office,
  openOffice,
  SKINS,
  see,
  until,
} from './harness/officer';

const EVERYONE: Given = { service: '1', syllabus: '0580', by: 'component', components: ['21'], applied: '' };
/** As long as the Note of the practice portal takes. */
const LIMIT = 250;

const note = ({ page }: Form) => field(page, 'Note');
const outcome = (form: Form, what: string) => form.root.locator(`[data-note-outcome="${what}"]`);
const previews = (form: Form, text: string) =>
  until(async () => (await form.notePreview.allTextContents()).join() === text, `a preview of ${text}`);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.readDeadlines();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

/** The candidates' names as the portal has them, in the order of its list. */
const namesOf = (numbers: readonly string[]) =>
  office.portal.state().candidates.flatMap(({ number, name }) => (numbers.includes(number) ? [name] : []));

describe.each(SKINS)('in the %s look', (skin) => {
  beforeEach(() => office.wear(skin));

  test('what the Note would say is shown before anything is written, and one press fills it', async () => {
    const form = await office.form(EVERYONE);
    expect(await form.notePreview.count()).toBe(0);
    await tick(form.page, /0713/).check();
    await previews(form, 'Layla Hassan');
    await tick(form.page, /0714/).check();
    await previews(form, 'Layla Hassan; Ibrahim Al-Sayed');
    await holds(note(form), '');
    await form.fillNote.click();
    await see(outcome(form, 'filled'));
    await holds(note(form), 'Layla Hassan; Ibrahim Al-Sayed');
    await gone(form.finding('note-names-candidates'));
    expect(await form.notePreview.count()).toBe(0);
    await press(form.page, 'Save');
    await see(words(form.page, 'Your enquiry has been saved.'));
    expect(form.draft()?.choices.note).toBe('Layla Hassan; Ibrahim Al-Sayed');
  });

  test('the Note follows who is ticked, also when the page has sent itself in between', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713'] });
    await form.fillNote.click();
    await holds(note(form), 'Layla Hassan');
    await tick(form.page, /0714/).check();
    await holds(note(form), 'Layla Hassan; Ibrahim Al-Sayed');
    await tick(form.page, /0713/).uncheck();
    await holds(note(form), 'Ibrahim Al-Sayed');

    await tick(form.page, /0580\/41/).check();
    await until(() => form.draft()?.choices.components.length === 2, 'the portal to know both papers');
    await tick(form.page, /1007/).check();
    await holds(note(form), 'Ibrahim Al-Sayed; Mei Chen');

    await press(form.page, 'Save');
    await see(words(form.page, 'Your enquiry has been saved.'));
    await tick(form.page, /0714/).uncheck();
    await holds(note(form), 'Mei Chen');
    expect(await form.undoNote.count()).toBe(1);
  });

  test('undo gives the box back as it was, and the Note follows no longer', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713'] });
    await form.fillNote.click();
    await holds(note(form), 'Layla Hassan');
    await tick(form.page, /0714/).check();
    await holds(note(form), 'Layla Hassan; Ibrahim Al-Sayed');
    await form.undoNote.click();
    await holds(note(form), '');
    await gone(form.undoNote);
    await tick(form.page, /1007/).check();
    await previews(form, 'Layla Hassan; Ibrahim Al-Sayed; Mei Chen');
    await tick(form.page, /0580\/41/).check();
    await until(() => form.draft()?.choices.components.length === 2, 'the portal to know both papers');
    await previews(form, 'Layla Hassan; Ibrahim Al-Sayed; Mei Chen');
    await holds(note(form), '');
  });

  test.each([
    ['Ring Ms Ó Conaill  before Friday', 'Ring Ms Ó Conaill  before Friday; Layla Hassan'],
    ['عاجل – urgent;', 'عاجل – urgent; Layla Hassan'],
    [' Year 11: ', ' Year 11: Layla Hassan'],
  ])('the officer’s own words %s stay to the letter, with the names after them', async (own, both) => {
    const form = await office.form({ ...EVERYONE, selected: ['0713'], note: own });
    await previews(form, both);
    await holds(note(form), own);
    await form.fillNote.click();
    await holds(note(form), both);
    await see(outcome(form, 'filled'));

    await tick(form.page, /0714/).check();
    await previews(form, `${both}; Ibrahim Al-Sayed`);
    await holds(note(form), both);
    await form.fillNote.click();
    await holds(note(form), `${both}; Ibrahim Al-Sayed`);
    await form.undoNote.click();
    await holds(note(form), own);
  });

  test('once the officer changes the text it is the officer’s: it follows nobody, and no undo takes it away', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713'] });
    await form.fillNote.click();
    await holds(note(form), 'Layla Hassan');
    await note(form).press('End');
    await note(form).pressSequentially(' (twin)');
    await tick(form.page, /0714/).check();
    await previews(form, 'Layla Hassan (twin); Ibrahim Al-Sayed');
    await gone(form.undoNote);
    expect(await outcome(form, 'filled').count()).toBe(0);
    await form.fillNote.click();
    await holds(note(form), 'Layla Hassan (twin); Ibrahim Al-Sayed');
    await form.undoNote.click();
    await holds(note(form), 'Layla Hassan (twin)');
    await tick(form.page, /0713/).uncheck();
    await previews(form, 'Layla Hassan (twin); Ibrahim Al-Sayed');
    await holds(note(form), 'Layla Hassan (twin)');
  });

  test('a Note the officer wrote with the names in it is left alone', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713'], note: 'for layla hassan, 11B' });
    await see(form.root.getByText('The Note names every candidate.'));
    expect(await form.fillNote.count()).toBe(0);
    expect(await form.finding('note-names-candidates').count()).toBe(0);
  });

  test.each([
    [['0713']],
    [['0011']],
    [['0021', '0713', '0714', '1007', '2130']],
    [['0002', '0004', '0005', '0009', '0011']],
    [Array.from({ length: 15 }, (_, place) => String(30 + place).padStart(4, '0'))],
  ])('candidates %j can all be read in the Note, none cut short', async (selected) => {
    const form = await office.form({ ...EVERYONE, selected });
    await form.fillNote.click();
    const full = namesOf(selected).join('; ');
    const expected = full.length <= LIMIT ? full : selected.join(', ');
    expect(expected.length).toBeLessThanOrEqual(LIMIT);
    await holds(note(form), expected);
    await gone(form.finding('note-names-candidates'));
  });

  test('fifteen whose family names can be told get those, with initials', async () => {
    const families = [...'ABCDEFGHIJKLMNO'].map((letter) => `OKONKWO${letter}`);
    const selected = families.map((_, place) => String(100 + place).padStart(4, '0'));
    const usual = office.portal.state().candidates;
    const named = usual.map((one) => {
      const family = families[selected.indexOf(one.number)];
      return family ? { ...one, name: `${family} Chidinma Adaeze` } : one;
    });
    office.portal.update((state) => ({ ...state, candidates: named }));
    const form = await office.form({ ...EVERYONE, selected });
    await form.fillNote.click();
    await holds(note(form), families.map((family) => `${family} C A`).join('; '));
    await gone(form.finding('note-names-candidates'));
    office.portal.update((state) => ({ ...state, candidates: usual }));
  });

  test('a portal that shortens the text is noticed, and the next shorter form is offered in its place', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713', '0714', '1007'], note: 'Ring!' });
    await shorten(form, 40);
    await previews(form, 'Ring!; Layla Hassan; Ibrahim Al-Sayed; Mei Chen');
    await form.fillNote.click();
    await see(outcome(form, 'changed-back'));
    await previews(form, 'Ring!; 0713, 0714, 1007');
    await holds(note(form), 'Ring!');
    await form.fillNote.click();
    await see(outcome(form, 'filled'));
    await holds(note(form), 'Ring!; 0713, 0714, 1007');
    await form.undoNote.click();
    await holds(note(form), 'Ring!');
  });

  test('one name more than the portal takes is followed in a shorter form, never cut', async () => {
    const form = await office.form({ ...EVERYONE, selected: ['0713', '0714'] });
    await shorten(form, 34);
    await form.fillNote.click();
    await holds(note(form), 'Layla Hassan; Ibrahim Al-Sayed');
    await tick(form.page, /1007/).check();
    await holds(note(form), '0713, 0714, 1007');
    await form.undoNote.click();
    await holds(note(form), '');
  });
});

/** A box that takes less than it says. */
async function shorten(form: Form, most: number): Promise<void> {
  await note(form).evaluate((box, length) => {
    const input = box as HTMLInputElement;
    input.addEventListener('input', () => {
      input.value = input.value.slice(0, length);
    });
  }, most);
}
