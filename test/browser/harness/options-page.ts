import type { Page } from 'playwright';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { SeriesId } from '@/lib/model/series';
import { PATIENCE, see } from './officer';
import type { TestBrowser } from './start-browser';

export type OptionsPage = Awaited<ReturnType<typeof openOptions>>;

/** The page of settings, used as the office uses it: everything is saved at once. */
export async function openOptions(browser: TestBrowser) {
  const page: Page = await browser.page();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const deadlines = page.locator('section').filter({ has: page.locator('#deadlines') });
  const corrections = page.locator('[data-correction-form]');
  return {
    page,
    /** Answers one of the questions with round buttons. */
    choose: (question: string, answer: string) =>
      page.locator(`input[name="${question}"][value="${answer}"]`).check(),
    async leadDays(days: number): Promise<void> {
      await page.locator('[name="lead-days"]').fill(String(days));
      await page.locator('[name="lead-days"]').press('Tab');
    },
    /** Types the school's own last day for a series, or removes it. */
    async cutOff(series: SeriesId, date: CalendarDate | null): Promise<void> {
      const line = page.locator(`[data-series-said="${series}"]`);
      if (!date) return line.locator('[data-action="remove-cut-off"]').click();
      await line.locator('[name=date]').fill(date);
      await line.locator('[type=submit]').click();
    },
    /** Types the numbers of all candidates with a portfolio of evidence; empty: they are not known. */
    async portfolios(series: SeriesId, numbers: string): Promise<void> {
      const form = page.locator(`[data-series-said="${series}"] [data-portfolio-form]`);
      await form.locator('[name="portfolio-candidates"]').fill(numbers);
      await form.locator('[type=submit]').click();
    },
    /** Types the deadline of a series that Direct's page was read for, or removes it. */
    async deadline(series: SeriesId, date: CalendarDate | null): Promise<void> {
      const line = deadlines.locator(`[data-series="${series}"]`);
      if (!date) return line.locator('[data-action="remove-deadline"]').click();
      await line.locator('[name=date]').fill(date);
      await line.locator('[type=submit]').click();
    },
    forgetEmail: (series: SeriesId) =>
      page.locator(`[data-series-said="${series}"] [data-action="forget-email"]`).click(),
    /** Says what a component is: `0580` and `2` with a kind or a marker. */
    async correct(syllabus: string, number: string, as: { kind?: string; marker?: string }): Promise<void> {
      await corrections.locator('[name=syllabus]').fill(syllabus);
      await corrections.locator('[name=number]').fill(number);
      await corrections.locator('[name=kind]').selectOption(as.kind ?? '');
      await corrections.locator('[name=marker]').selectOption(as.marker ?? '');
      await corrections.locator('[type=submit]').click();
      await see(page.locator(`[data-correction="${syllabus}/${number}"]`));
    },
    removeCorrection: (syllabus: string, number: string) =>
      page.locator(`[data-correction="${syllabus}/${number}"] [data-action="remove-correction"]`).click(),
  };
}
