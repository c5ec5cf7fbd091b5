import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import { field, press, words } from '@/lib/practice/tour/officer';
import { type Form, newEnquiries, type Office, openOffice, see, until } from './harness/officer';
import { restless, seeded } from './harness/restless';

/**
 * `ROUNDS=12` for the figure: each round is one form in each of the nine looks. `SEED` for another row of them. Each
 * time only one round of the first six is gone through.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const SEED = Number(process.env.SEED ?? 1);
/** Forms that are filled in side by side, one in each look; those with thousands of candidates last. */
const LOOKS = [
  ['modern', 'classic', 'widgets', 'frames', 'shadow', 'react'],
  ...(process.env.ROUNDS ? [['large', 'large-paged', 'large-virtual']] : []),
];
const COMPONENTS = ['11', '21', '41'] as ComponentCode[];
/** Presses that are the officer's alone. */
const THEIRS = /save|submit|delete|authority|included all/i;

let office: Office;
let own: Page;
let random = seeded(0);
let isRestless = false;
let series: SeriesId;
const acts: string[] = [];

beforeAll(async () => {
  const mood = restless(() => random());
  office = await openOffice({
    delay: () => (isRestless ? mood.delay() : 0),
    reword: (page, look) => (isRestless ? mood.reword(page, look) : page),
  });
  const { context } = office.browser;
  await context.exposeBinding('heard', (_source, on: string) => void acts.push(on));
  await context.addInitScript(listen);
  await office.readDeadlines();
  series = office.portal.state().series[0]?.id ?? '2026-06';
  own = await office.browser.tracker();
});
afterAll(() => office?.close());

/** Tells of every press and tick that no hand made. */
function listen(): void {
  const { heard } = globalThis as unknown as { heard(on: string): void };
  const tell = (event: Event): void => {
    const [target] = event.composedPath();
    if (event.isTrusted || !(target instanceof Element)) return;
    const around = target.closest('label, tr, li, button, a') ?? target;
    const own = ['alt', 'value', 'aria-label'].map((name) => target.getAttribute(name));
    heard(`${event.type} ${own.join(' ')} ${around.textContent}`);
  };
  for (const type of ['click', 'submit']) addEventListener(type, tell, { capture: true });
}

/** Three components and five candidates who have no enquiry yet, others in each run. */
function plannedFor(run: number): PlannedEnquiry {
  const { candidates } = office.portal.state();
  const from = 25 + ((run * 7) % 80);
  const five = [...candidates.slice(from, from + 4), ...candidates.filter(({ number }) => number === '0713')];
  return {
    id: `planned:${run}`,
    series,
    syllabus: '0580' as SyllabusCode,
    service: '2',
    components: COMPONENTS,
    candidates: five.map(({ number, name }) => ({ number: number as CandidateNumber, name })),
    note: `Planned ${run}`,
    deadline: null,
    rows: [],
  };
}

/** As the page of the request list does it. */
async function plan(planned: PlannedEnquiry): Promise<void> {
  const request = { series, madeAt: '2026-11-20T09:00:00+00:00', enquiries: [planned] };
  await own.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(one: object): Promise<void> } };
      };
      await chrome.runtime.sendMessage(message);
    },
    { name: 'run-sheet-made', request },
  );
}

/** Presses the button and waits for the end: null when the form is filled in, else why it stopped. */
async function fill({ root }: Form): Promise<string | null> {
  await begin(root);
  const over = root.locator('[data-fill-finished], [data-action="fill-form"]').first();
  await over.waitFor({ timeout: 90_000 });
  if (await root.locator('[data-fill-finished]').isVisible()) return null;
  return root.locator('[data-fill-stop]').innerText();
}

async function begin(root: Form['root']): Promise<void> {
  await root.locator('[data-action="fill-form"]').click();
  await see(root.locator('[data-action="stop-filling"]'));
}

/** The officer presses Fill in, and Go on once if it stops. */
async function twoPresses(form: Form, name: string): Promise<string> {
  const began = Date.now();
  const first = await fill(form);
  const second = first === null ? null : await fill(form);
  const end = second !== null ? `stopped: ${second}` : first === null ? 'right' : `right, after: ${first}`;
  if (process.env.ROUNDS) process.stdout.write(`${name} ${Date.now() - began} ms ${end}\n`);
  return end;
}

/** The officer saves the form: the portal must have just what was planned. */
async function isAsPlanned(form: Form, planned: PlannedEnquiry): Promise<void> {
  for (const frame of form.page.frames())
    await frame.evaluate(() => document.documentElement.setAttribute('data-calm', ''));
  await press(form.page, 'Save');
  await see(words(form.page, 'Your enquiry has been saved.'));
  expect(form.draft()?.choices).toMatchObject({
    service: '2',
    syllabus: '0580',
    by: 'component',
    components: COMPONENTS,
    selected: planned.candidates.map(({ number }) => number),
    note: planned.note,
  });
}

/** Nothing was saved, sent or declared, and nothing that would was pressed. */
function isAllTheirs(forms: Form[], saved: number): void {
  expect(acts.filter((on) => THEIRS.test(on))).toEqual([]);
  expect(newEnquiries(office.portal)).toHaveLength(saved);
  expect(forms.map((form) => form.draft()?.declarations)).toEqual(forms.map(() => 'closed'));
}

const CASES = LOOKS.flatMap((looks, group) =>
  Array.from({ length: ROUNDS }, (_, round) => ({ looks, seed: SEED + round + 100 * group })),
);

test.each(CASES)(
  'three components and five candidates are filled in right or stopped with a reason: $looks, seed $seed',
  async ({ looks, seed }) => {
    acts.length = 0;
    random = seeded(seed);
    isRestless = true;
    const planned = plannedFor(seed);
    await plan(planned);
    const saved = newEnquiries(office.portal).length;
    const forms: Form[] = [];
    for (const look of looks) forms.push(await office.form({ look }));
    const ends = await Promise.all(forms.map((form, place) => twoPresses(form, `${seed} ${looks[place]}`)));
    isAllTheirs(forms, saved);
    for (const [place, form] of forms.entries()) {
      if (ends[place]?.startsWith('right')) await isAsPlanned(form, planned);
      else expect(ends[place]).toMatch(/^stopped: \S/);
      await form.page.close();
    }
    isRestless = false;
  },
  300_000,
);

test('whatever the officer does stops it at its step with nothing lost, and it can go on to the end', async () => {
  acts.length = 0;
  const planned = plannedFor(500);
  await plan(planned);
  const saved = newEnquiries(office.portal).length;

  // The tab is closed in the middle: the enquiry is still the next one.
  const closed = await office.form({ look: 'modern' });
  await begin(closed.root);
  await see(closed.root.locator('[data-step="service"][data-step-state="done"]'));
  await closed.page.close();

  const form = await office.form({ look: 'modern' });
  const { page, root } = form;
  const stopped = root.locator('[data-fill-stop]');
  const reached = (step: string) =>
    see(root.locator(`[data-step="${step}"]:is([data-step-state="doing"], [data-step-state="done"])`));

  await begin(root);
  await reached('note');
  await field(page, 'Note').click();
  await see(stopped);
  expect(await stopped.getAttribute('data-fill-stop')).toBe('officer-acted');
  expect(await stopped.locator('b').innerText()).not.toBe('');

  await root.locator('[data-action="fill-form"]').focus();
  await page.keyboard.press('Enter');
  await reached('qualification');
  await page.keyboard.press('Escape');
  await until(async () => (await stopped.getAttribute('data-fill-stop')) === 'asked', 'Escape to stop it');

  await begin(root);
  await reached('level');
  await root.locator('[data-action="pause"]').click();
  await root.locator('[data-action="resume"]').click();
  await until(async () => (await stopped.getAttribute('data-fill-stop')) === 'asked', 'Pause to stop it');

  // Loaded anew, it waits for the officer's press.
  await page.reload();
  await see(form.on('create-enquiry'));
  await see(root.locator('[data-action="fill-form"]'));
  expect(await fill(form)).toBeNull();
  isAllTheirs([form], saved);
  await isAsPlanned(form, planned);
}, 120_000);
