// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { healthDetails } from '@/components/panel/health-words';
import { Panel } from '@/components/panel/Panel';
import type { PanelView } from '@/components/panel/panel-view';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { HealthPart, HealthReport } from '@/lib/model/health';
import { draw, find, press } from '../draw';
import { listening, view } from './views';

const AT = '2026-11-23T09:15:00+00:00' as Instant;
const part = (parts: Partial<HealthPart>): HealthPart => ({
  part: 'note',
  status: 'found',
  confidence: 98,
  why: 'label "note"',
  shownAt: null,
  isLost: false,
  canBeShown: true,
  ...parts,
});
const REPORT: HealthReport = {
  light: 'partly',
  page: 'create-enquiry',
  isNamed: false,
  score: 11,
  runnerUp: null,
  parts: [
    part({}),
    part({ part: 'service', status: 'several', confidence: 61, why: 'two parts of the page fit alike' }),
    part({ part: 'assessment', status: 'shown', shownAt: AT }),
    part({ part: 'level', status: 'waiting' }),
    part({ part: 'candidates', status: 'missing', confidence: null, canBeShown: false }),
  ],
  lists: [{ list: 'components', rows: 6, isComplete: true }],
  canHold: true,
  watch: 'watching',
  version: '0.1.0',
  browser: 'Chrome 156',
  on: '2026-11-23' as CalendarDate,
};

function panel(parts: Partial<PanelView>) {
  const { asked, actions } = listening();
  return { root: draw(<Panel view={view(parts)} actions={actions} />), asked };
}

test('what was not surely found can be shown; of a list it is said that it cannot', async () => {
  const { root, asked } = panel({
    unread: [
      { field: 'note', why: 'nothing named so', unsure: false },
      { field: 'candidates', why: 'no list', unsure: false },
    ],
  });
  expect(root.querySelectorAll('[data-action="teach"]')).toHaveLength(1);
  expect(find(root, '[data-unread="candidates"]').textContent).toContain('so it cannot be shown');
  await press(root, '[data-action="teach"][data-field="note"]');
  expect(asked).toEqual([['teach', 'note']]);
});

test('while a part is being shown, the panel says how, where one is, and how to end it', async () => {
  const { root, asked } = panel({ teaching: { field: 'note', words: 'remarks' } });
  expect(find(root, '[data-teaching="note"]').textContent).toContain(
    'nothing on Direct is pressed or changed',
  );
  expect(find(root, '[data-pointing]').textContent).toBe('You are at: remarks');
  await press(root, '[data-action="stop-teaching"]');
  expect(asked).toEqual([['stop teaching']]);
});

test('a part that was shown is said with its day, and one that is lost asks to be shown again', () => {
  const { root } = panel({
    shown: [
      { field: 'note', at: AT, origin: 'here', used: true },
      { field: 'service', at: AT, origin: 'file', used: false },
    ],
  });
  expect(find(root, '[data-shown="note"]').textContent).toBe('Note: shown by you on 23 November 2026.');
  expect(find(root, '[data-shown="service"]').textContent).toContain('Please show it again.');
});

test('the report says in a word and a shape how it goes, part by part, and what to do', async () => {
  const { root, asked } = panel({ health: REPORT });
  expect(find(root, '[data-health="partly"] h3').textContent).toBe('Partly working');
  expect(find(root, '[data-part="service"]').textContent).toContain(
    'more than one part of the page could be it',
  );
  expect(find(root, '[data-part="assessment"]').textContent).toContain('shown by you on 23 November 2026');
  expect(find(root, '[data-list="components"]').textContent).toBe(
    'Components: 6 rows read, to the end of the list.',
  );
  expect(root.querySelector('[data-part="level"] [data-action="teach"]')).toBeNull();
  await press(root, '[data-action="save-skeleton"]');
  await press(root, '[data-action="health"]');
  expect(asked).toEqual([['save skeleton'], ['health', false]]);
});

test('on a page it does not know, the officer can say what the page is', async () => {
  const { root, asked } = panel({
    page: 'unknown',
    state: 'not-recognised',
    health: { ...REPORT, light: 'not-working', page: 'unknown', parts: [], lists: [] },
  });
  await press(root, '[data-action="teach-page"]');
  expect(asked).toEqual([['name page', 'none']]);
});

test('the details to copy are one line for each thing', () => {
  expect(healthDetails(REPORT).split('\n').slice(0, 6)).toEqual([
    'Enquiry Assistant 0.1.0, Chrome 156, 2026-11-23',
    'Partly working, watching the page',
    'Page: create-enquiry, score 11, next none',
    'Submit can be held: yes',
    'Note: found, 98 %, label "note"',
    'Service: several fit, 61 %, two parts of the page fit alike',
  ]);
});
