import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startState } from '@/lib/practice/centre/start';
import { CONTROL_KEYS } from '@/lib/practice/controls';
import { handle } from '@/lib/practice/handle';
import { namesFor } from '@/lib/practice/names';
import { ROUTES, type RouteName } from '@/lib/practice/routes';
import { skinOf, skins } from '@/lib/practice/skins';
import { MONDAY } from './officer';

const ARGUMENTS = [
  '2026-06',
  'enquiry',
  'no-result',
  'f20',
  'f21',
  '12',
  '14',
  '20',
  '0713',
  'AckLetter.pdf',
];
const VALUES = [
  '',
  '1',
  '2S',
  '9',
  'XQ',
  '0580',
  'Cambridge IGCSE',
  'component',
  '21',
  '0713',
  'authority',
  'complete',
  '720',
];

const place = fc.record({
  route: fc.constantFrom(...(Object.keys(ROUTES) as RouteName[])),
  args: fc.array(fc.oneof(fc.constantFrom(...ARGUMENTS), fc.string()), { minLength: 2, maxLength: 2 }),
});
const field = fc.tuple(
  fc.constantFrom(...CONTROL_KEYS),
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.string() }),
);
const step = fc.record({
  place,
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  fields: fc.array(field, { maxLength: 10 }),
});

test('whatever is asked in whatever order, there is an answer and no crash', () => {
  fc.assert(
    fc.property(fc.constantFrom(...skins.keys()), fc.array(step, { maxLength: 12 }), (skin, steps) => {
      let state = startState(skin, MONDAY);
      for (const { place: where, method, fields } of [NEW_FORM, ...steps]) {
        const names = namesFor(skinOf(state.skin).control, (word) => word);
        const pairs = fields.map(([key, value]) => [names.control(key), value] as const);
        const path = names.href(where);
        const handled = handle(state, { method, path, query: pairs, form: pairs }, MONDAY);
        state = handled.state;
        expect([200, 303, 400, 404, 405]).toContain(handled.response.status);
        if (handled.response.status === 303) expect(handled.response.headers.location).toMatch(/^\/(?!\/)/);
      }
    }),
    { numRuns: 150 },
  );
});

/** Every run begins with an open form, so that sending to it means something. */
const NEW_FORM = {
  place: { route: 'new' as const, args: ['enquiry', '2026-06'] },
  method: 'GET',
  fields: [],
};
