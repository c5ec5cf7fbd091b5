import { describe, expect, test } from 'vitest';
import { startState } from '@/lib/practice/centre/start';
import { handle } from '@/lib/practice/handle';
import { loadPart } from '@/lib/practice/load-part';
import type { PracticeRequest } from '@/lib/practice/request';
import { skins } from '@/lib/practice/skins';
import { MONDAY, officerAt } from './officer';

const all = [...skins.values()];

function ask(skin: string, request: Partial<PracticeRequest>) {
  return handle(
    startState(skin, MONDAY),
    { method: 'GET', path: '/', query: [], form: [], ...request },
    MONDAY,
  );
}

describe.each(all.map((skin) => [skin.id, skin] as const))('the skin %s', (id, skin) => {
  test('is plainly not Direct, on every page', () => {
    const { response } = ask(id, { path: '/home' });
    expect(response.status).toBe(200);
    expect(response.body).toContain('Practice portal – fictional data');
  });

  test('gives every control a name of its own', () => {
    const { names } = officerAt(id);
    const given = (['note', 'service', 'assessment', 'submit', 'confirm', 'refresh'] as const).map(
      names.control,
    );
    expect(new Set(given).size).toBe(given.length);
  });

  test('has every part its pages load, and no other', async () => {
    for (const [name, part] of Object.entries(skin.parts ?? {})) {
      const { response } = ask(id, { path: `/parts/${name}` });
      expect(response.status).toBe(200);
      expect(response.headers['content-type']).toMatch(/^text\/(javascript|css)/);
      expect((await loadPart(part)).length).toBeGreaterThan(500);
    }
    expect(ask(id, { path: '/parts/other.js' }).response.status).toBe(404);
  });
});

test('a portal of frames shows the page asked for in its last frame, and keeps its messages for it', () => {
  const state = { ...startState('frames', MONDAY), messages: [{ tone: 'done' as const, text: 'Kept.' }] };
  const asked = { method: 'GET', path: '/administer-exams/enquiries', query: [], form: [] };
  const outer = handle(state, { ...asked, isTop: true }, MONDAY);
  expect(outer.response.body).toMatch(/<iframe[^>]* src="\/administer-exams\/enquiries"/);
  expect(outer.response.body).not.toContain('Kept.');
  const inner = handle(outer.state, asked, MONDAY);
  expect(inner.response.body).toContain('Kept.');
  expect(inner.response.body).not.toContain('<iframe');
});

test('a large centre has 5,000 candidates with numbers of their own, and those of the usual centre among them', () => {
  const { state } = ask('large', { path: '/home' });
  const numbers = state.candidates.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(5_000);
  expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
  expect(numbers).toEqual(
    expect.arrayContaining(startState('modern', MONDAY).candidates.map((one) => one.number)),
  );
  expect(state.entries['0580']).toHaveLength(5_000);
  expect(state.entries['0580']?.slice(0, 20)).toEqual(
    startState('modern', MONDAY).entries['0580']?.slice(0, 20),
  );
});

test('the help of npm start names every skin', async () => {
  const { HELP } = await import('@/lib/practice/launch/options.mjs');
  for (const { id } of all) expect(HELP).toContain(id);
});
