import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Choices, PracticeEnquiry } from '@/lib/practice/model';
import { HOUR } from '@/lib/practice/portal-time';
import { progressOf } from '@/lib/practice/progress';
import { emptyChoices, portalNow } from '@/lib/practice/records';
import type { PortalOptions } from '@/lib/practice/server';
import { press } from '@/lib/practice/tour/officer';
import { openOffice, see, until } from './officer';
import { panel } from './panel';
import { exportCsv, type Row } from './spreadsheet';

export type Register = Awaited<ReturnType<typeof openRegister>>;

/** An office with the page of enquiries open beside Direct. Close it, or it goes on for ever. */
export async function openRegister(skin: string, options: PortalOptions = {}) {
  const office = await openOffice({ ...options, skin });
  const { portal, browser } = office;
  let tracker: Page = await browser.tracker();
  const now = () => portalNow(portal.state(), new Date());
  const rows = (text: string | RegExp): Locator =>
    tracker.locator('[data-enquiry]').filter({ hasText: text });
  return {
    ...office,
    tracker: () => tracker,
    all: () => tracker.locator('[data-enquiry]'),
    /** The rows about somebody or something. */
    rows,
    /** The same, in a state. */
    inState: (text: string | RegExp, state: string): Locator =>
      rows(text).and(tracker.locator(`[data-state="${state}"]`)),
    /** What Direct says now of an enquiry. */
    progress(enquiry: PracticeEnquiry | undefined) {
      if (!enquiry) throw new Error('The practice portal has no such enquiry.');
      const { number, status } = progressOf(enquiry, portal.state().enquiries, now());
      return { number: number ?? 'no number yet', status: status.toLowerCase() };
    },
    /** Moves the clock of Direct. */
    wait: (hours: number) => portal.update((state) => ({ ...state, offsetHours: state.offsetHours + hours })),
    /** An enquiry of the centre that nobody made with the assistant at their side, received by now. */
    sentElsewhere: (id: number, choices: Partial<Choices>) =>
      portal.update((state) => {
        const at = now() - 5 * HOUR;
        const series = state.series[0]?.id ?? '2026-06';
        const whole = { ...emptyChoices(), by: 'component' as const, ...choices };
        const one = { id, kind: 'enquiry' as const, series, choices: whole, savedAt: at, submittedAt: at };
        return { ...state, enquiries: [...state.enquiries, one] };
      }),
    /** The officer goes to List Enquiries, where the assistant reads every row. */
    async list(): Promise<Page> {
      const page = await office.tab();
      await page.goto(portal.url);
      await press(page, 'Administer exams');
      await press(page, 'Enquiries about results');
      await press(page, 'List Enquiries');
      await see(panel(page).on('list-enquiries'));
      return page;
    },
    export: () => exportCsv(tracker),
    /** The one line of the exported file with exactly these candidate numbers. */
    async csvRow(candidates: string): Promise<Row> {
      const { rows: lines } = await exportCsv(tracker);
      const found = lines.filter((row) => row.candidate_numbers === candidates);
      expect(found).toHaveLength(1);
      return found[0] ?? {};
    },
    async closeForms(): Promise<void> {
      const [, ...others] = browser.context.pages().filter((page) => page !== tracker);
      await Promise.all(others.map((page) => page.close()));
    },
    /** Closes the browser and starts it again, with the page of enquiries. */
    async restart(): Promise<void> {
      await browser.restart();
      tracker = await browser.tracker();
    },
    /** What the background notes of each tab until the browser is closed. */
    keptForTabs: (): Promise<string> =>
      browser.worker.evaluate('chrome.storage.session.get(null).then(JSON.stringify)'),
    /** Stops the background, as the browser does after half a minute of quiet. */
    async fallAsleep(): Promise<void> {
      const session = await browser.context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('The browser has no debugging connection of its own.');
      const workers = async () =>
        (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
      for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
      await until(async () => (await workers()).length === 0, 'the background to have stopped');
      await session.detach();
    },
  };
}
