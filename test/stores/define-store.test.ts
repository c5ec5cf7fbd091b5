import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { defineStore } from '@/lib/stores/define-store';
import { listOf, whole } from '@/lib/stores/kept-shape';
import { setAside } from '@/lib/stores/set-aside';
import { fakeKeys } from './fake-keys';
import { kept, silentLog } from './fake-storage';

vi.mock('@/lib/platform/browser', async () => (await import('./fake-storage')).fakePlatform());

beforeEach(() => {
  fakeBrowser.reset();
  fakeKeys();
  silentLog();
});

const counter = defineStore({ id: 'counter', version: 1, fallback: 0, read: whole(z.number(), 0) });
const words = defineStore<string[]>({ id: 'words', version: 1, fallback: [], read: listOf(z.string()) });

test('nothing kept yet, the default counts', async () => {
  expect(await counter.get()).toBe(0);
  expect(await kept()).toEqual({});
});

test('what is set is there afterwards, with its version', async () => {
  await counter.set(3);
  expect(await counter.get()).toBe(3);
  expect(await kept()).toEqual({ 'store.counter': { version: 1, data: 3 } });
});

test('changes made at the same time lose nothing', async () => {
  await Promise.all(Array.from({ length: 50 }, () => counter.update((value) => value + 1)));
  expect(await counter.get()).toBe(50);
});

test('when there is no room the change is refused in words, and what was kept stands', async () => {
  await counter.set(3);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set');
  full.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(counter.set(4)).rejects.toThrow('notKept');
  full.mockRestore();
  expect(await counter.get()).toBe(3);
});

test('a change that fails does not hold up the next one', async () => {
  const broken = counter.update(() => {
    throw new Error('no');
  });
  await expect(broken).rejects.toThrow('no');
  expect(await counter.update((value) => value + 1)).toBe(1);
});

test.each([
  ['something else altogether', 'hello'],
  ['a bare number', 42],
  ['the wrong data', { version: 1, data: 'three' }],
  ['a newer version', { version: 2, data: 3 }],
  ['a version nothing leads on from', { version: 0, data: 3 }],
])('kept data that are %s are set aside whole, with moment and reason', async (_, data) => {
  await fakeBrowser.storage.local.set({ 'store.counter': data });
  expect(await counter.get()).toBe(0);
  const aside = await setAside();
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ from: 'counter' });
  expect(aside[0]?.reason).not.toBe('');
  expect(aside[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  const inside = (data as { version?: unknown }).version === 1 ? 'three' : data;
  expect(aside[0]?.data).toEqual(inside);
});

test('data set aside stay there, once, whatever is written afterwards', async () => {
  await fakeBrowser.storage.local.set({ 'store.counter': 'hello' });
  await Promise.all([counter.get(), counter.get(), counter.update((value) => value + 1)]);
  await counter.set(9);
  expect((await setAside()).map(({ data }) => data)).toEqual(['hello']);
  expect(await counter.get()).toBe(9);
});

test('one bad entry of a list costs none of the others', async () => {
  await fakeBrowser.storage.local.set({ 'store.words': { version: 1, data: ['a', 7, 'b', { c: 1 }] } });
  expect(await words.get()).toEqual(['a', 'b']);
  expect((await setAside()).map(({ data }) => data)).toEqual(expect.arrayContaining([7, { c: 1 }]));
  expect(await words.update((list) => [...list, 'c'])).toEqual(['a', 'b', 'c']);
});

test('the reason names the part that does not fit, not what it holds', async () => {
  const people = defineStore({
    id: 'people',
    version: 1,
    fallback: { name: '' },
    read: whole(z.object({ name: z.string() }), { name: '' }),
  });
  await fakeBrowser.storage.local.set({ 'store.people': { version: 1, data: { name: ['Ana Silva'] } } });
  await people.get();
  expect((await setAside())[0]?.reason).toBe('Does not fit: name.');
});

test('an older shape is brought up to date step by step', async () => {
  const store = defineStore({
    id: 'steps',
    version: 3,
    fallback: '',
    read: whole(z.string(), ''),
    migrations: { 1: (old) => `${old}-two`, 2: (old) => `${old}-three` },
  });
  await fakeBrowser.storage.local.set({ 'store.steps': { version: 1, data: 'one' } });
  expect(await store.get()).toBe('one-two-three');
});

test('an open page hears of a change and of nothing else', async () => {
  const heard: number[] = [];
  const stop = counter.watch((value) => heard.push(value));
  await counter.set(1);
  await words.set(['x']);
  await vi.waitFor(() => expect(heard).toEqual([1]));
  stop();
  await counter.set(2);
  expect(heard).toEqual([1]);
});
