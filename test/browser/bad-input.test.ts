import type { ConsoleMessage } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { handle } from '@/lib/practice/handle';
import { press } from '@/lib/practice/tour/officer';
import { holds, SKINS, see } from './harness/officer';
import { panel } from './harness/panel';
import { openRegister, type Register } from './harness/register';

/** Names as bad as they come. `guarded`: what the file holds so that no spreadsheet runs it. */
const NAMES = [
  { who: 'markup', number: '9001', name: '<img src=x onerror=window.pwned=1>' },
  { who: 'a formula', number: '9002', name: '=HYPERLINK("http://x")', guarded: '\'=HYPERLINK("http://x")' },
  {
    who: '300 characters',
    number: '9003',
    name: `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(8)}von Hohenwart`,
  },
  { who: 'Arabic', number: '9004', name: 'محمد عبد الرحمن الهاشمي' },
  { who: 'a zero-width joiner', number: '9005', name: 'ශ්\u200dරී කුමාර' },
];
const PHYSICS = { syllabus: '0625', by: 'component' as const, components: ['41'], service: '2' };

describe.each(SKINS)('bad input, %s look', (skin) => {
  const pages: Record<string, string> = {};
  const complaints: string[] = [];
  let office: Register;
  beforeAll(async () => {
    office = await openRegister(skin, { extraPages: pages });
    const listen = (message: ConsoleMessage) => {
      const ours = message.location().url.startsWith('chrome-extension://');
      if (message.type() === 'error' && ours) complaints.push(message.text());
    };
    office.browser.context.on('console', listen);
    office.browser.context.on('weberror', (fault) => complaints.push(String(fault.error())));
    office.portal.update((state) => ({
      ...state,
      candidates: [...state.candidates, ...NAMES.map(({ number, name }) => ({ number, name }))],
      entries: {
        ...state.entries,
        '0625': [...(state.entries['0625'] ?? []), ...NAMES.map(({ number }) => ({ candidate: number }))],
      },
    }));
  });
  afterEach(() => office.closeForms());
  afterAll(() => office?.close());

  test.each(NAMES.map((one) => [one.who, one] as const))(
    'a name of %s is text everywhere, and kept whole',
    async (_who, { number, name, guarded }) => {
      const form = await office.form({ ...PHYSICS, applied: number, selected: [number] });
      const fits = name.length <= 250;
      expect(await form.notePreview.textContent()).toBe(fits ? name : number);
      const finding = await form.finding('note-names-candidates').textContent();
      expect(finding).toContain(name);
      await form.fillNote.click();
      await holds(form.page.getByRole('textbox').first(), fits ? name : number);
      await press(form.page, 'Save');
      await see(office.inState(number, 'saved'));
      expect(await office.rows(number).textContent()).toContain(name);
      const row = await office.csvRow(number);
      expect(row.candidate_names).toBe(guarded ?? name);
      expect(row.note).toBe(fits ? (guarded ?? name) : number);
      for (const page of [form.page, office.tracker()]) {
        expect(await page.evaluate('window.pwned')).toBeUndefined();
        expect(await page.locator('img').count()).toBe(0);
      }
    },
  );

  test('a status nobody has seen is kept word for word', async () => {
    office.sentElsewhere(31, { ...PHYSICS, selected: ['0009'], note: 'Strange' });
    const path = '/administer-exams/enquiries/list';
    const shown = handle(office.portal.state(), { method: 'GET', path, query: [], form: [] }, new Date());
    pages['/strange-list'] = String(shown.response.body).replaceAll('Received', 'Under adjudication');
    const page = await office.tab();
    await page.goto(`${office.portal.url}strange-list`);
    await see(office.inState('Strange', 'other'));
    expect(await office.rows('Strange').textContent()).toContain('Under adjudication');
    expect((await office.csvRow('0009')).state).toBe('Under adjudication');
  });

  test('on a page nobody knows the assistant is quiet', async () => {
    const page = await office.tab();
    expect((await page.goto(`${office.portal.url}no-such-page`))?.status()).toBe(404);
    const { root, on } = panel(page);
    await see(on('unknown'));
    expect(await root.getAttribute('data-state')).toBe('not-recognised');
    expect(await root.locator('[data-rule], [data-notice], button:not([data-action="health"])').count()).toBe(
      0,
    );
  });

  test('nothing went wrong in the assistant meanwhile', () => {
    expect(complaints).toEqual([]);
  });
});
