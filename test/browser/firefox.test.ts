import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriesName } from '@/lib/model/series';
import { type Portal, startPortal } from '@/lib/practice/server';
import type { Target } from './harness/firefox/seen';
import { type Firefox, startFirefox } from './harness/firefox/start-firefox';
import { KEYS, type Tab } from './harness/firefox/tab';
import { newEnquiries, until } from './harness/officer';

const LIST = [
  ['Cand. No.', 'Syllabus', 'Papers', 'Service'],
  ['21', '0580', '41', '2'],
  ['23', '0580', '41', '2'],
];
const DIRECT = ['https://direct.cie.org.uk/*', 'https://direct.cambridgeinternational.org/*'];

let portal: Portal;
let firefox: Firefox;
/** Direct. */
let page: Tab;
/** A page of the assistant. */
let own: Tab;
beforeAll(async () => {
  portal = await startPortal();
  firefox = await startFirefox(portal);
  page = await firefox.tab();
  own = await firefox.tab();
});
afterAll(async () => {
  await firefox?.close();
  await portal?.stop();
});

const field = (label: string): Target => ({
  css: 'input:not([type=hidden]), select, textarea',
  label: `^${label}`,
});
const words = (says: string): Target => ({ css: 'body *', says });
const action = (name: string): Target => ({ css: `[data-action="${name}"]` });
const finding = (rule: string): Target => ({ css: `[data-rule="${rule}"]` });
const fix = (rule: string): Target => ({ css: `[data-rule="${rule}"] [data-fix]` });
const panelOn = (name: string): Target => ({ css: `[data-panel][data-page="${name}"]` });
const enquiry = (state: string, says: string): Target => ({
  css: `[data-enquiry][data-state="${state}"]`,
  says,
});
const press = (name: string) => page.press({ css: 'body a, body button', says: `^${name}$` });
const ask = <T>(expression: string) => firefox.ask<T>(own, expression);

async function openSeries(at: number): Promise<void> {
  const { id = '2026-06' } = portal.state().series[at] ?? {};
  await page.open(portal.url);
  await press('Administer exams');
  await press('Enquiries about results');
  await press(seriesName(id));
  await page.see(panelOn('series'));
}

/** The file that a press leaves on the disk, once it is whole. */
async function saved(name: RegExp, act: () => Promise<void>): Promise<string> {
  await act();
  const files = () => readdirSync(firefox.downloads);
  await until(
    () => files().some((one) => name.test(one)) && !files().some((one) => one.endsWith('.part')),
    `${name} to be saved`,
  );
  return join(firefox.downloads, files().find((one) => name.test(one)) ?? '');
}

/** Presses every button of a kind until none is left. */
async function pressAll(button: Target): Promise<void> {
  for (let left = await own.count(button); left > 0; left = await own.count(button)) {
    await own.press(button);
    await until(async () => (await own.count(button)) < left, `${button.css} to be fewer`);
  }
}

test('a deadline is in the window of the assistant once the page of its series was opened', async () => {
  await openSeries(0);
  await own.open(firefox.own('popup.html'));
  await own.see({ css: '[data-deadline][data-source="direct"]' });
});

test('a multiple-choice paper is stopped as soon as it is ticked', async () => {
  await page.front();
  await press('Create Enquiry');
  await page.see(panelOn('create-enquiry'));
  await page.press(field('Service'));
  await page.keys(`Service 2S${KEYS.tab}`);
  await page.type(field('Assessment'), '0625');
  await page.keys(KEYS.tab);
  await page.press(field('By component'));
  await page.press(field('.*Theory \\(Extended\\)'));
  await page.press(field('.*Multiple Choice \\(Extended\\)'));
  await page.see(finding('multiple-choice-not-reviewed'));
});

test('a leading zero is caught, and one press takes it away', async () => {
  await page.type(field('Candidate'), '0713');
  await page.press(fix('leading-zero-in-filter'));
  await press('Apply Filter');
  await page.press({ css: '[aria-label^="0713"]' });
});

test('one press writes the names into the Note, and one takes them back', async () => {
  const note = () => page.ask<string>(field('Note'), 'all[0].value');
  for (const [button, holds] of [
    ['fill-note', 'Layla Hassan'],
    ['undo-note', ''],
    ['fill-note', 'Layla Hassan'],
  ] as const) {
    await page.press(action(button));
    await until(async () => (await note()) === holds, `the Note to hold "${holds}"`);
  }
});

test('Submit is held once with the reasons, and the second press passes', async () => {
  const declarations = () => portal.state().drafts.at(-1)?.declarations;
  await press('Submit');
  await page.see({ css: '[data-held]', says: '0625/21' });
  expect(declarations()).toBe('closed');
  await press('Submit');
  await page.see(words('^Please read the declarations'));
  expect(declarations()).toBe('open');
  expect(await page.ask(field('I have'), 'all.map((box) => box.checked)')).toEqual([false, false]);
});

test('what was pressed is remembered while the background sleeps, and the enquiry is in the list', async () => {
  await firefox.asleep();
  await page.press(field('I have the authority'));
  await page.press(field('I have included all components'));
  await page.press({ css: '[role=dialog] button', says: '^Submit$' });
  await page.see(panelOn('submitted'));
  await own.open(firefox.own('tracker.html'));
  await own.see(enquiry('submitted', '0713 Layla Hassan'));
  expect(await own.count({ css: '[role=alert]', says: '.' })).toBe(0);
});

test('the CSV file is on the disk with every enquiry in it', async () => {
  const file = await saved(/^enquiries-.*\.csv$/, () => own.press(action('export-csv')));
  const [heading, line, end] = readFileSync(file, 'utf8').split('\r\n');
  expect(heading).toMatch(/^\ufeffseries,enquiry_number,state,/);
  expect(line).toContain(',submitted,2S,0625,21; 41,0713,Layla Hassan,Layla Hassan,');
  expect(end).toBe('');
});

test('a backup brings everything back after it was deleted', async () => {
  const file = await saved(/^enquiries-backup-.*\.json$/, () => own.press(action('backup')));
  await own.press(action('delete-everything'));
  await own.type({ css: '[name=erase]' }, 'delete');
  await own.press(action('delete-everything-now'));
  await own.gone({ css: '[data-enquiry]' });
  await own.choose({ css: '[data-action="restore"] input' }, file);
  await own.press(action('restore-now'));
  await own.see(enquiry('submitted', '0713 Layla Hassan'));
});

test('what is due is counted on the button, and the computer reminds of it when the background is woken', async () => {
  await own.open(firefox.own('options.html'));
  await own.press({ css: '[name=notify]' });
  await until(
    () => ask<boolean>("browser.permissions.contains({ permissions: ['notifications'] })"),
    'leave',
  );
  await openSeries(1);
  await until(async () => Number(await ask('browser.action.getBadgeText({})')) > 0, 'a count on the button');
  await firefox.asleep();
  const alarm = 'what-is-due';
  await ask(`browser.alarms.create('${alarm}', { when: Date.now() + 100 })`);
  const shown = () => ask<object>('browser.notifications.getAll()');
  await until(async () => Object.keys(await shown()).length > 0, 'a reminder');
  await until(
    async () => (await ask(`browser.alarms.get('${alarm}').then((one) => one?.periodInMinutes)`)) === 15,
    'the next reminder to be planned',
  );
  await own.open(firefox.own('popup.html'));
  await own.see({ css: '[data-due="series-deadline"]' });
});

test('a pasted list is checked and becomes a run sheet', async () => {
  await own.open(firefox.own('tracker.html#requests'));
  await own.press({ css: 'select[name=series]' });
  await own.keys(`${seriesName(portal.state().series[0]?.id ?? '2026-06')}${KEYS.tab}`);
  const rows = JSON.stringify(LIST.map((cells) => cells.join('\t')).join('\n'));
  await own.press({ css: '[data-paste]:enabled' });
  await ask(`navigator.clipboard.writeText(${rows})`);
  await own.keys('v', KEYS.control);
  await own.press(action('take-requests'));
  await own.see({ css: '[data-request][data-verdict="check"]', says: '0023' });
  await pressAll({ css: '[data-accept-alike], [data-accept="true"]' });
  await pressAll({ css: '[data-accept-once]', says: 'all the same' });
  await own.press({ css: 'nav a[href="#requests=run-sheet"]' });
  await own.press(action('make-run-sheet'));
  await own.see({ css: '[data-planned]', says: '0580/41' });
});

test('the planned enquiry is filled in at one press, and Save stays the officer’s', async () => {
  await openSeries(0);
  await press('Create Enquiry');
  await page.press(action('fill-form'));
  await page.see({ css: '[data-fill-finished]' });
  expect(newEnquiries(portal)).toHaveLength(1);
  await press('Save');
  await page.see(words('^Your enquiry has been saved.'));
  expect(newEnquiries(portal).at(-1)?.choices).toMatchObject({ syllabus: '0580' });
});

test('where the officer took Direct away from it, it says so and asks for it', async () => {
  await ask(`browser.permissions.remove({ origins: ${JSON.stringify(DIRECT)} })`);
  await own.open(firefox.own('popup.html'));
  await own.see(action('allow-direct'));
  await page.open(portal.url);
  expect(await page.count({ css: 'enquiry-assistant' })).toBe(0);
  await own.front();
  await own.press(action('allow-direct'));
  await own.gone(action('allow-direct'));
  await openSeries(0);
});
