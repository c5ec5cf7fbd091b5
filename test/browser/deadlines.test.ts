import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { type Portal, startPortal } from '@/lib/practice/server';
import { press } from '@/lib/practice/tour/officer';
import { gone, see, until } from './harness/officer';
import { panel } from './harness/panel';
import { startBrowser, type TestBrowser } from './harness/start-browser';

/** Far to both sides of London: the officer's day is another one than Cambridge's for half of the day. */
const OFFICES = [
  { skin: 'modern', timezone: 'Pacific/Auckland' },
  { skin: 'classic', timezone: 'America/Los_Angeles' },
];

describe.each(OFFICES)('deadlines in an office in $timezone, $skin look', ({ skin, timezone }) => {
  let portal: Portal;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    portal = await startPortal({ skin });
    browser = await startBrowser({ portal, timezone });
    page = await browser.page();
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  const series = (place: 0 | 1 | 2) => {
    const one = portal.state().series[place];
    if (!one) throw new Error('The practice portal has fewer series than it should.');
    return one;
  };
  /** Opens a series as an officer does. */
  const openSeries = async (id: SeriesId) => {
    await page.goto(portal.url);
    await press(page, 'Administer exams');
    await press(page, 'Enquiries about results');
    await press(page, seriesName(id));
    await see(panel(page).on('series'));
  };
  const officeDay = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format() as CalendarDate;
  /** What the popup says of one series: its days are right when the day did not end while it was read. */
  const lineOf = async (id: SeriesId, date: CalendarDate) => {
    const popup = await browser.popup();
    const before = daysBetween(officeDay(), date);
    const line = popup.locator(`[data-deadline][data-series="${id}"]`);
    await see(line);
    const read = async (name: string) => await line.getAttribute(name);
    const found = { source: await read('data-source'), days: Number(await read('data-days')) };
    const text = await line.innerText();
    const after = daysBetween(officeDay(), date);
    await popup.close();
    return { ...found, text, rightDays: [before, after].includes(found.days) };
  };
  /** Types a deadline on the page of settings: in the form of a series that has one, else in the one for others. */
  const type = async (id: SeriesId, date: CalendarDate) => {
    const options = await browser.page();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const typed = options.locator('section').filter({ has: options.locator('#deadlines') });
    const own = typed.locator(`li[data-series="${id}"] form`);
    const other = typed.locator('form').filter({ has: options.locator('[name=series]') });
    await see(own.or(other));
    const form = (await own.count()) > 0 ? own : other;
    if (form === other) await other.locator('[name=series]').selectOption(id);
    await form.locator('[name=date]').fill(date);
    await form.locator('[type=submit]').click();
    await see(typed.locator(`li[data-series="${id}"]`).filter({ hasText: 'Typed' }));
    await options.close();
  };
  const button = () =>
    browser.worker.evaluate<{ count: string; title: string }>(
      '(async () => ({ count: await chrome.action.getBadgeText({}), title: await chrome.action.getTitle({}) }))()',
    );

  test('before a series was opened only listed dates are in the popup, each with its document', async () => {
    const popup = await browser.popup();
    await see(popup.locator('#due'));
    const lines = popup.locator('[data-deadline]');
    for (const line of await lines.all()) {
      expect(await line.getAttribute('data-source')).toBe('catalogue');
      expect(await line.innerText()).toMatch(/From .+, looked up on .+\. Not read from Direct yet\./);
    }
    await popup.close();
  });

  test('a deadline is in the popup as soon as the page of its series was opened, read from Direct', async () => {
    const { id, deadline } = series(0);
    await openSeries(id);
    expect(await lineOf(id, deadline)).toMatchObject({ source: 'direct', rightDays: true });
  });

  test('an open popup shows a deadline while it is being read', async () => {
    const popup = await browser.popup();
    const line = popup.locator(`[data-deadline][data-series="${series(2).id}"]`);
    await openSeries(series(2).id);
    await see(line);
    expect(await line.innerText()).toContain('closed');
    await popup.close();
  });

  test('a deadline three days away is counted on the button of the assistant and listed as due', async () => {
    await openSeries(series(1).id);
    await until(async () => (await button()).count !== '', 'something to be counted');
    expect((await button()).title).toMatch(/^Enquiry Assistant: \d+ things? to see to$/);
    const popup = await browser.popup();
    await see(popup.locator('[data-due="series-deadline"]').filter({ hasText: seriesName(series(1).id) }));
    await popup.close();
  });

  test('what was read is still there after the browser was closed and started again', async () => {
    await browser.restart();
    page = await browser.page();
    for (const { id, deadline } of portal.state().series) {
      expect(await lineOf(id, deadline)).toMatchObject({ source: 'direct', rightDays: true });
    }
    await until(async () => (await button()).count !== '', 'the count to be on the button again');
  });

  test('a typed deadline of a series nobody opened is in the popup as typed', async () => {
    const year = Number(officeDay().slice(0, 4)) + 1;
    const date = `${year}-05-20` as CalendarDate;
    await type(`${year}-03`, date);
    expect(await lineOf(`${year}-03`, date)).toMatchObject({ source: 'typed', rightDays: true });
  });

  test('where Direct and the office differ both dates are shown, and the earlier one counts', async () => {
    const { id, deadline } = series(0);
    const [before, after] = [addDays(deadline, -1), addDays(deadline, 1)];
    await type(id, before);
    const typed = await lineOf(id, before);
    expect(typed).toMatchObject({ source: 'typed', rightDays: true });
    expect(typed.text).toMatch(/Direct says .*The earlier of the two counts/s);
    await type(id, after);
    const direct = await lineOf(id, deadline);
    expect(direct).toMatchObject({ source: 'direct', rightDays: true });
    expect(direct.text).toMatch(/Your office typed .*The earlier of the two counts/s);
  });

  /** The page of a series writes its deadline in these words; nothing is remembered of it. */
  const writes = async (id: SeriesId, written: string) => {
    portal.update((state) => ({
      ...state,
      series: state.series.map((one) => (one.id === id ? { ...one, written } : one)),
    }));
    await browser.worker.evaluate('chrome.storage.local.clear()');
    await openSeries(id);
  };

  test.each(['26/02/2031', '26 February 2031', 'Feb 26, 2031'])('Direct may write %s', async (written) => {
    const { id } = series(2);
    await writes(id, written);
    const line = await lineOf(id, '2031-02-26' as CalendarDate);
    expect(line).toMatchObject({ source: 'direct', rightDays: true });
  });

  test('a date that could be two days is not kept but asked about, and the answer counts as typed', async () => {
    const { id } = series(0);
    await writes(id, '03/04/2031');
    const question = panel(page).root.locator('[data-question="date"]');
    await see(question);
    const choices = question.locator('[data-choice]');
    expect(await choices.allInnerTexts()).toEqual(['3 April 2031', '4 March 2031']);
    const popup = await browser.popup();
    await see(popup.locator('#due'));
    expect(await popup.locator(`[data-series="${id}"]:not([data-source=catalogue])`).count()).toBe(0);
    await popup.close();
    await question.locator('[data-choice="2031-04-03"]').click();
    await gone(question);
    const answered = await lineOf(id, '2031-04-03' as CalendarDate);
    expect(answered).toMatchObject({ source: 'typed', rightDays: true });
    await openSeries(id);
    expect(await lineOf(id, '2031-04-03' as CalendarDate)).toEqual(answered);
    expect(await question.count()).toBe(0);
  });
});
