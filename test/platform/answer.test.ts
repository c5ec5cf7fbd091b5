import { beforeEach, expect, test, vi } from 'vitest';
import { StoreError } from '@/lib/model/errors';
import { type Handlers, replyTo } from '@/lib/platform/answer';

const OWN = 'chrome-extension://own-id/';
vi.mock('@/lib/platform/browser', () => ({
  browser: { runtime: { id: 'own-id', getURL: (path: string) => `chrome-extension://own-id/${path}` } },
}));

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => log.mockClear());

const direct = { id: 'own-id', url: 'https://direct.cie.org.uk/any/page', tab: { id: 4 } } as never;
const typed = { name: 'deadline-typed', request: { series: '2023-06', date: '2023-09-20' } };

function handlers(work: (request: unknown, asker: unknown) => Promise<null>): Handlers {
  return new Proxy({}, { get: () => work }) as Handlers;
}

test.each([
  ['a page of Direct', 'https://direct.cie.org.uk/ear', true],
  ['Direct at its other address', 'https://direct.cambridgeinternational.org/ear?x=1', true],
  ['one of our own pages', `${OWN}tracker.html`, false],
])('%s is answered', async (_, url, isDirect) => {
  const asked: unknown[] = [];
  const work = async (...what: unknown[]) => void asked.push(what) as unknown as null;
  const reply = await replyTo(handlers(work), typed, { id: 'own-id', url, tab: { id: 4 } } as never);
  expect(reply.ok).toBe(true);
  expect(asked).toEqual([[typed.request, { tab: 4, frame: 0, isDirect }]]);
});

test.each([
  ['another site', { id: 'own-id', url: 'https://direct.cie.org.uk.evil.example/' }],
  ['Direct without encryption', { id: 'own-id', url: 'http://direct.cie.org.uk/' }],
  ['another extension', { id: 'other-id', url: 'https://direct.cie.org.uk/' }],
  ['nobody', { id: 'own-id' }],
])('%s is refused and nothing is done', async (_, sender) => {
  const work = vi.fn();
  expect(await replyTo(handlers(work), typed, sender as never)).toMatchObject({ ok: false });
  expect(work).not.toHaveBeenCalled();
});

test.each([
  ['no message at all', null],
  ['an unknown name', { name: 'format-disk', request: null }],
  ['a name every object has', { name: 'constructor', request: null }],
  ['a series that is none', { name: 'deadline-typed', request: { series: 'June', date: null } }],
  [
    'a candidate number of five digits',
    {
      name: 'enquiries-seen',
      request: { series: null, rows: [{ candidates: [{ number: '00001', name: null }] }] },
    },
  ],
])('%s is refused', async (_, message) => {
  const work = vi.fn();
  const reply = await replyTo(handlers(work), message, direct);
  expect(reply).toEqual({ ok: false, fault: 'notUnderstood' });
  expect(work).not.toHaveBeenCalled();
});

test('what could not be kept is said', async () => {
  const full = async () => {
    throw new StoreError('enquiryNotKept');
  };
  expect(await replyTo(handlers(full), typed, direct)).toEqual({ ok: false, fault: 'enquiryNotKept' });
});

test('a fault is answered, and the log names neither candidates nor what was read', async () => {
  const broken = async () => {
    throw new TypeError('cannot read Ana Silva 0713');
  };
  expect(await replyTo(handlers(broken), typed, direct)).toMatchObject({ ok: false });
  expect(log.mock.calls.flat().join()).not.toContain('Ana');
  expect(log.mock.calls.flat().join()).toContain('TypeError');
});
