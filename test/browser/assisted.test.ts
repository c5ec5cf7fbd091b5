import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import { press, words } from '@/lib/practice/tour/officer';
import { type Form, type Office, OTHER_SKINS, openOffice, SKINS, see } from './harness/officer';
import { restless, seeded } from './harness/restless';

/** `RUNS=100` for the figure; a few of the looks are enough each time. */
const RUNS = Number(process.env.RUNS ?? 2);
const TABS = 4;
const FIRST_SEED = Number(process.env.SEED ?? 1);
const LOOKS: readonly string[] = process.env.RUNS ? [...SKINS, ...OTHER_SKINS] : SKINS;
const COMPONENTS = ['11', '21', '41'] as ComponentCode[];
/** Presses that are the officer's alone. */
const THEIRS = /save|submit|delete|authority|included all/i;

let office: Office;
let own: Page;
let random = seeded(0);
let skin: string = 'modern';
let series: SeriesId;
const acts: string[] = [];

beforeAll(async () => {
  let isRestless = false;
  const mood = restless(
    () => random(),
    () => skin,
  );
  office = await openOffice({
    delay: () => (isRestless ? mood.delay() : 0),
    reword: (page) => (isRestless ? mood.reword(page) : page),
  });
  const { context } = office.browser;
  await context.exposeBinding('heard', (_source, on: string) => void acts.push(on));
  await context.addInitScript(listen);
  await office.readDeadlines();
  series = office.portal.state().series[0]?.id ?? '2026-06';
  own = await office.browser.tracker();
  isRestless = true;
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
  await root.locator('[data-action="fill-form"]').click();
  await see(root.locator('[data-action="stop-filling"]'));
  const over = root.locator('[data-fill-finished], [data-action="fill-form"]').first();
  await over.waitFor({ timeout: 90_000 });
  if (await root.locator('[data-fill-finished]').isVisible()) return null;
  return root.locator('[data-fill-stop]').innerText();
}

/** Runs in tabs side by side, all with the same enquiry. What became of each, and the form it was filled into. */
async function fillAll(look: string, runs: number[], planned: PlannedEnquiry) {
  const forms: Form[] = [];
  for (const _ of runs) forms.push(await office.form());
  return Promise.all(
    forms.map(async (form) => {
      const began = Date.now();
      const first = await fill(form);
      const second = first === null ? null : await fill(form);
      const end =
        second !== null ? `stopped: ${second}` : first === null ? 'right' : `right, after: ${first}`;
      if (process.env.RUNS) process.stdout.write(`${planned.id} ${look} ${Date.now() - began} ms ${end}\n`);
      return { form, end };
    }),
  );
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

const GROUPS = LOOKS.flatMap((look, place) => {
  const runs = Array.from({ length: RUNS }, (_, run) => run).filter((run) => run % LOOKS.length === place);
  return Array.from({ length: Math.ceil(runs.length / TABS) }, (_, group) => ({
    look,
    runs: runs.slice(group * TABS, (group + 1) * TABS),
  }));
}).filter(({ look }) => !process.env.LOOK || process.env.LOOK === look);

test.each(GROUPS)(
  'three components and five candidates are filled in right or stopped with a reason, in the $look look ($runs)',
  async ({ look, runs }) => {
    acts.length = 0;
    skin = look;
    random = seeded(FIRST_SEED + (runs[0] ?? 0));
    office.wear(look);
    const planned = plannedFor(FIRST_SEED + (runs[0] ?? 0));
    await plan(planned);
    const filled = await fillAll(look, runs, planned);
    for (const { form, end } of filled) {
      if (!end.startsWith('stopped')) await isAsPlanned(form, planned);
      else expect(end).toMatch(/^stopped: \S/);
      await form.page.close();
    }
    expect(acts.filter((on) => THEIRS.test(on))).toEqual([]);
    if (!process.env.RUNS) expect(filled.map(({ end }) => end)).toEqual(['right']);
  },
  240_000,
);
