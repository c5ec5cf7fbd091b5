import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { field, press, tick, words } from '@/lib/practice/tour/officer';
import { gone, type Office, openOffice, SKINS, see } from './harness/officer';

/** Something that happened on the page without the officer's hand. */
interface Act {
  type: string;
  on: string;
}

const TYPES = [
  'click',
  'submit',
  'input',
  'change',
  'keydown',
  'keyup',
  'mousedown',
  'pointerdown',
  'toggle',
];

let office: Office;
const acts: Act[] = [];
beforeAll(async () => {
  office = await openOffice();
  const { context } = office.browser;
  await context.exposeBinding('heard', (_source, act: Act) => void acts.push(act));
  await context.addInitScript(listen, TYPES);
  await office.readDeadlines();
});
afterEach(() => office.closeTabs());
afterAll(() => office?.close());

/** Runs in every page before its own scripts: tells of each event that no hand made, and on what. */
function listen(types: string[]): void {
  const heard = (globalThis as unknown as { heard(act: Act): void }).heard;
  const nameOf = (target: EventTarget | null): string => {
    if (!(target instanceof Element)) return String(target);
    const kind = target.getAttribute('type') ?? target.localName;
    const own = target.getAttribute('alt') ?? target.getAttribute('value') ?? target.textContent ?? '';
    if (['submit', 'image', 'button', 'form', 'a'].includes(kind)) return `${kind}: ${own}`;
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : null;
    const words = (label ?? target.closest('label, tr') ?? target).textContent ?? '';
    return `${kind}: ${words.replace(/ No\.|:/g, '')}`.replace(/\s+/g, ' ').trim();
  };
  for (const type of types) {
    const tell = (event: Event) => event.isTrusted || heard({ type, on: nameOf(event.target) });
    addEventListener(type, tell, { capture: true });
  }
}

async function declarationsOf(page: Page): Promise<boolean[]> {
  const boxes = [tick(page, /I have the authority/), tick(page, /I have included all components/)];
  return Promise.all(boxes.map((box) => box.isChecked()));
}

describe.each(SKINS)('in the %s look', (skin) => {
  beforeEach(() => {
    office.wear(skin);
    acts.length = 0;
  });

  test('from the first tick to the last Submit, the assistant touches text boxes and takes out ticks, nothing else', async () => {
    // A candidate for each look: who was submitted for has an enquiry from then on.
    const number = skin === 'modern' ? '0713' : '0005';
    const form = await office.form({
      service: '2',
      syllabus: '4024',
      by: 'component',
      components: ['11', '21'],
      applied: '',
    });
    const { page } = form;
    await field(page, 'Candidate').fill('0713');
    await form.fix('leading-zero-in-filter').click();
    await gone(form.finding('leading-zero-in-filter'));
    await tick(page, new RegExp(number)).check();
    await form.fillNote.click();
    await see(form.undoNote);
    await field(page, 'Service').selectOption({
      label: 'Service 5 – Re-moderation of coursework with report',
    });
    await form.fix('centre-assessed-component', '4024/21').click();
    await gone(form.finding('centre-assessed-component', '4024/21'));
    await press(page, 'Submit');
    await see(form.held);
    await page.locator('[data-action="keep-editing"]').click();
    await field(page, 'Service').selectOption({ label: 'Service 2 – Review of marking' });
    await form.fix('all-components-at-once').click();
    await gone(form.finding('all-components-at-once'));
    await press(page, 'Save');
    await see(words(page, 'Your enquiry has been saved.'));
    await press(page, 'Submit');
    await see(words(page, 'Please read the declarations'));
    expect(await declarationsOf(page)).toEqual([false, false]);
    await tick(page, /I have the authority/).check();
    await tick(page, /I have included all components/).check();
    await page.locator('body').getByRole('button', { name: 'Submit', exact: true }).last().click();
    await see(form.on('submitted'));

    // Choosing from a list is the test's own hand: it has no trusted way to do that.
    const others = acts.filter(({ on }) => !on.startsWith('select'));
    expect(new Set(others.map(({ type, on }) => `${type} ${on}`))).toEqual(
      new Set([
        ...['text: Note', 'text: Candidate'].flatMap((box) => [`input ${box}`, `change ${box}`]),
        'click checkbox: 4024/21 Paper 2',
      ]),
    );
  });
});
