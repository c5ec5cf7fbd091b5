import { beforeEach, expect, test, vi } from 'vitest';
import { type Asker, type Handlers, replyTo } from '@/lib/platform/answer';
import { loadPart } from '@/lib/platform/load-part';
import { pagePart } from '@/lib/platform/page-parts';

const fake = vi.hoisted(() => ({ executeScript: vi.fn(), sendMessage: vi.fn() }));
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      sendMessage: fake.sendMessage,
    },
    scripting: { executeScript: fake.executeScript },
  },
}));

const ON_DIRECT = { id: 'own-id', url: 'https://direct.cie.org.uk/ear', tab: { id: 4 }, frameId: 0 };
const ASK = { name: 'load-part', request: 'desk' };
const handlers = {
  'load-part': async (name: 'desk', asker: Asker) => {
    await loadPart(name, asker);
    return null;
  },
} as unknown as Handlers;

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Reflect.deleteProperty(globalThis, Symbol.for('parts of the enquiry assistant'));
});

test('a page of Direct gets the script it asks for, in its own tab and frame', async () => {
  expect(await replyTo(handlers, ASK, ON_DIRECT as never)).toEqual({ ok: true, value: null });
  const { target, files } = fake.executeScript.mock.calls[0]?.[0] ?? {};
  expect({ target, files }).toEqual({ target: { tabId: 4, frameIds: [0] }, files: ['/desk.js'] });
});

test.each([
  ['one of our own pages', ASK, { ...ON_DIRECT, url: 'chrome-extension://own-id/tracker.html' }],
  ['a page of Direct in no tab', ASK, { ...ON_DIRECT, tab: undefined }],
  ['another site', ASK, { ...ON_DIRECT, url: 'https://direct.cie.org.uk.evil.example/' }],
  ['a page that asks for a file of another name', { ...ASK, request: '../popup' }, ON_DIRECT],
])('%s gets no script', async (_, message, sender) => {
  expect(await replyTo(handlers, message, sender as never)).toMatchObject({ ok: false });
  expect(fake.executeScript).not.toHaveBeenCalled();
});

test('what a script brings is there once it has run, and it is asked for once', async () => {
  const part = pagePart<string>('desk');
  fake.sendMessage.mockImplementation(async () => {
    part.handOver('the desk');
    return { ok: true, value: null };
  });
  expect(await part.load()).toBe('the desk');
  expect(await part.load()).toBe('the desk');
  expect(fake.sendMessage.mock.calls).toEqual([[ASK]]);
});

test.each([
  ['is refused', async () => ({ ok: false, fault: 'unexpected' })],
  ['does not run', async () => ({ ok: true, value: null })],
  [
    'belongs to an older assistant',
    async () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('a script that %s is a plain fault, and may be asked for again', async (_, answers) => {
  const part = pagePart<string>('desk');
  fake.sendMessage.mockImplementation(answers);
  await expect(part.load()).rejects.toThrow();
  await expect(part.load()).rejects.toThrow();
  expect(fake.sendMessage).toHaveBeenCalledTimes(2);
});

test('a page that names a part of its own like ours gets in nobody’s way', async () => {
  vi.stubGlobal('parts of the enquiry assistant', 'an element of the page');
  const part = pagePart<string>('desk');
  part.handOver('the desk');
  expect(await part.load()).toBe('the desk');
  vi.unstubAllGlobals();
});
