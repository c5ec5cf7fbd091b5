// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { FillView } from '@/components/panel/panel-view';
import type { CandidateNumber, ComponentCode, SyllabusCode } from '@/lib/model/codes';
import { FILL_STEPS, type FillProgress, type FillState } from '@/lib/model/filling';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { draw, find, key, press } from '../draw';
import { listening, view } from './views';

const PLANNED: PlannedEnquiry = {
  id: 'planned:1',
  series: '2026-06',
  syllabus: '0580' as SyllabusCode,
  service: '2',
  components: ['21', '41'] as ComponentCode[],
  candidates: [{ number: '0713' as CandidateNumber, name: '<b>Layla Hassan</b>' }],
  note: 'Layla Hassan',
  deadline: null,
  rows: [],
};

/** Service done, the Note as told, the rest to do. */
function progress(note: FillState, end: Partial<FillProgress> = {}): FillProgress {
  const states: Record<string, FillState> = { service: 'done', note };
  const steps = FILL_STEPS.map((step) => ({ step, state: states[step] ?? 'to-do' }));
  return { steps, finished: false, stop: null, ...end };
}

function panel(parts: Partial<FillView> = {}) {
  const { asked, actions } = listening();
  const filling = {
    planned: PLANNED,
    place: 2,
    of: 7,
    progress: null,
    running: false,
    says: '',
    begun: false,
    ...parts,
  };
  return { asked, root: draw(<Panel view={view({ filling })} actions={actions} />) };
}

const status = (root: Element) => find(root, '.fill [role=status]').textContent?.trim();

test('the next enquiry is shown whole before anything is filled in, names as the text they are', async () => {
  const { root, asked } = panel();
  const block = find(root, '.fill').textContent;
  for (const words of ['2 of 7', 'Service 2', '0580 / 21, 41', '0713 <b>Layla Hassan</b>', 'Note: Layla'])
    expect(block).toContain(words);
  await press(root, '[data-action="fill-form"]');
  await press(root, '[data-action="skip-planned"]');
  expect(asked).toEqual([['fill form'], ['skip planned']]);
});

test('while it is filled in, the step is read out, and Stop and Escape both end it', async () => {
  const { root, asked } = panel({ running: true, progress: progress('doing') });
  expect(status(root)).toBe('Note: doing now');
  expect(find(root, '[data-step="service"]').textContent).toContain('done');
  expect(root.querySelector('[data-action="skip-planned"]')).toBeNull();
  await press(root, '[data-action="stop-filling"]');
  await key(root, '[data-action="stop-filling"]', 'Escape');
  expect(asked).toEqual([['stop filling'], ['stop filling']]);
  expect(find(root, '.panel__body').hidden).toBe(false);
});

test('a stop names its step and its reason, and can be gone on from', () => {
  const stop = { why: 'locked', step: 'note', words: '' } as const;
  const { root } = panel({ says: 'Do it yourself.', begun: true, progress: progress('stopped', { stop }) });
  expect(status(root)).toBe('Note: Do it yourself.');
  expect(find(root, '[data-fill-stop]').getAttribute('data-fill-stop')).toBe('locked');
  expect(find(root, '[data-action="fill-form"]').textContent).toBe('Go on');
});

test.each([
  ['done', 'Filled in and read back. Look it over'],
  ['yours', 'but for what is marked for you to do'],
] as const)('at the end nothing is left to press but Direct’s own buttons (%s)', (note, words) => {
  const { root } = panel({ progress: progress(note, { finished: true }) });
  expect(status(root)).toContain(words);
  expect(root.querySelectorAll('.fill button')).toHaveLength(0);
});
