import type { Locator, Page } from 'playwright';
import { expect, vi } from 'vitest';
import type { SeriesId } from '@/lib/model/series';
import type { Choices, PracticeEnquiry, PracticeState } from '@/lib/practice/model';
import { emptyChoices } from '@/lib/practice/records';
import { type Portal, type PortalOptions, startPortal } from '@/lib/practice/server';
import { portal } from '@/lib/practice/tour/officer';
import { type PanelOnPage, panel } from './panel';
import { startBrowser, type TestBrowser } from './start-browser';

/** The looks of the practice portal that the whole set of tests goes through; the others get the way of an enquiry. */
export const SKINS = ['modern', 'classic'] as const;
export const OTHER_SKINS = [
  'widgets',
  'frames',
  'shadow',
  'react',
  'large',
  'large-paged',
  'large-virtual',
] as const;

/** How long anything may take to show. Generous: only a failing test waits for it. Milliseconds. */
export const PATIENCE = 10_000;

/** The series of the practice portal by what their deadline is like. */
const SERIES = { ahead: 0, near: 1, passed: 2 } as const;

/** What the officer has chosen on a form before a test begins. */
export interface Given extends Partial<Choices> {
  /** `ahead`: 24 days, `near`: 3 days, `passed`. */
  deadline?: keyof typeof SERIES;
  /** Another series than those the practice portal has open. */
  series?: SeriesId;
  /** The filter Apply Filter was pressed with; empty lists everyone, without it no list is there yet. */
  applied?: string;
  /** Its own look, whatever the portal wears. */
  look?: string;
  /** The tab to open it in; a new one unless told otherwise. */
  page?: Page;
}

/** A form in a tab of its own, with the assistant beside it. */
export interface Form extends PanelOnPage {
  page: Page;
  /** The form as the portal has it now. */
  draft(): PracticeState['drafts'][number] | undefined;
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** The practice portal and a browser with the assistant on it. Close it, or both go on for ever. */
export async function openOffice(options: PortalOptions = {}) {
  const looks = new Map<string, string>();
  const look = (address: string) => looks.get(/form\/(t\d+)/.exec(address)?.[1] ?? '');
  const portal = await startPortal({ look, ...options });
  const browser = await startBrowser({ portal }).catch(async (fault) => {
    await portal.stop();
    throw fault;
  });
  let forms = 0;
  const tab = async (): Promise<Page> => {
    const page = await browser.page();
    page.setDefaultTimeout(PATIENCE);
    return page;
  };
  return {
    portal,
    browser,
    tab,
    wear: (skin: string) => portal.update((state) => ({ ...state, skin })),
    /** A form as it looks after the officer made these choices, in a new tab, checked for the first time. */
    async form(given: Given = {}): Promise<Form> {
      const { deadline = 'ahead', series, applied, look, page: open, ...choices } = given;
      const id = `t${++forms}`;
      if (look) looks.set(id, look);
      portal.update((state) => {
        const of = series ?? state.series[SERIES[deadline]]?.id;
        if (!of) throw new Error('The practice portal has fewer series than it should.');
        return withForm(state, id, of, choices, applied ?? null);
      });
      const page = open ?? (await tab());
      await page.goto(`${portal.url}administer-exams/enquiries/form/${id}`);
      const beside = panel(page);
      await see(beside.on('create-enquiry'));
      if (deadline === 'ahead') await checked(page);
      return { page, ...beside, draft: () => portal.state().drafts.find((one) => one.id === id) };
    },
    /** The officer looks at the page of every series, where the assistant reads the deadlines. */
    async readDeadlines(): Promise<void> {
      const page = await tab();
      const { series } = portal.state();
      for (const { id } of series) {
        await page.goto(`${portal.url}administer-exams/enquiries/series/${id}`);
        await see(panel(page).on('series'));
        await until(async () => (await kept(browser)).includes(`"series":"${id}"`), `${id} to be kept`);
      }
      await page.close();
    },
    /** Everything the assistant remembers beside the enquiries is gone, as on a new computer. */
    forget: () => browser.worker.evaluate('chrome.storage.local.clear()'),
    async closeTabs(): Promise<void> {
      const [first, ...others] = browser.context.pages();
      await first?.goto('about:blank');
      await Promise.all(others.map((page) => page.close()));
    },
    async close(): Promise<void> {
      await browser.close();
      await portal.stop();
    },
  };
}

/** Waits until something can be seen. */
export function see(what: Locator): Promise<void> {
  return what.first().waitFor({ state: 'visible', timeout: PATIENCE });
}

/** Waits until nothing of the kind is there any more. */
export function gone(what: Locator): Promise<void> {
  return until(async () => (await what.count()) === 0, `${what} to be gone`);
}

/** Waits until something has come true. `what` completes "It never came to pass: …". */
export function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const look = async () => {
    if (!(await met())) throw new Error(`It never came to pass: ${what}`);
  };
  return vi.waitFor(look, { timeout: PATIENCE, interval: 40 });
}

/** Waits until rules have passed: from then on the form has been checked, and what is not shown was not found. */
export function checked(page: Page): Promise<void> {
  return see(panel(page).passed);
}

/** Waits until a field holds exactly this. */
export async function holds(box: Locator, text: string): Promise<void> {
  let held = '';
  const same = async () => {
    held = await box.inputValue();
    return held === text;
  };
  await until(same, `the box to hold ${text}`).catch(() => expect(held).toBe(text));
}

/** One of several round buttons in a row, by the words behind it, tied to it or not. */
export function choice(page: Page, words: string): Locator {
  const body = portal(page);
  const cell = body.locator('td:not(:has(td))').filter({ hasText: words });
  const before = cell.locator('xpath=preceding-sibling::td[1]').locator('input[type=radio]');
  return body.getByLabel(words).and(body.locator('input[type=radio]')).or(before).first();
}

function withForm(
  state: PracticeState,
  id: string,
  series: SeriesId,
  choices: Partial<Choices>,
  applied: string | null,
): PracticeState {
  const chosen = { ...emptyChoices(), assessment: choices.syllabus ?? '', ...choices };
  const form = {
    id,
    kind: 'enquiry',
    series,
    enquiry: null,
    choices: chosen,
    applied,
    declarations: 'closed',
  } as const;
  return { ...state, drafts: [...state.drafts, form] };
}

async function kept(browser: TestBrowser): Promise<string> {
  return JSON.stringify(await browser.worker.evaluate('chrome.storage.local.get(null)'));
}

/** Enquiries the portal has beyond the ones it began with. */
export function newEnquiries(portal: Portal): PracticeEnquiry[] {
  return portal.state().enquiries.filter(({ id }) => id >= 20);
}
