import * as z from 'zod/mini';
import { defineStore } from '../define-store';
import { readAllRecords } from '../enquiries/read';
import { whole } from '../kept-shape';
import { currentJob } from './job';
import { snapshots } from './snapshots';

/**
 * How many enquiries there were at most since the officer last agreed to fewer; null while nothing was counted.
 * Kept in another place than the enquiries and the snapshots, so that the loss of either shows.
 */
const counted = defineStore<number | null>({
  id: 'enquiries-counted',
  version: 1,
  fallback: null,
  read: whole(z.nullable(z.number()), null),
});

/** How many enquiries were put back from second copies since the officer last heard of it; null: nothing was. */
export const broughtBack = defineStore<number | null>({
  id: 'brought-back',
  version: 1,
  fallback: null,
  read: whole(z.nullable(z.number()), null),
});

/**
 * `enquiries`: so many are gone. `settings`: what is kept beside the enquiries was cleared. `put-back`: the browser had
 * lost its databases, and so many enquiries came back with all else but the snapshots.
 */
export type Loss = { what: 'enquiries' | 'put-back'; count: number } | { what: 'settings' };

/** What was lost although nobody deleted it; null when nothing was, and while everything is being replaced. */
export async function findLoss(kept: number): Promise<Loss | null> {
  const count = await broughtBack.get();
  return (await findMissing(kept)) ?? (count === null ? null : { what: 'put-back', count });
}

async function findMissing(kept: number): Promise<Loss | null> {
  if (await currentJob()) return null;
  const count = await counted.get();
  if (count !== null) return kept < count ? { what: 'enquiries', count: count - kept } : null;
  return (await snapshots()).length > 0 ? { what: 'settings' } : null;
}

/** Counts again after a change. Never fewer than before: fewer is a loss until the officer says otherwise. */
export async function countAgain(kept: number): Promise<void> {
  // Where nothing is kept at all, nothing is written either.
  const isEmpty = kept === 0 && (await counted.get()) === null;
  if (!isEmpty) await countBeforeSnapshot(kept);
}

/** The same, none included: a snapshot beside nothing counted would say that what was counted is lost. */
export async function countBeforeSnapshot(kept: number): Promise<void> {
  if ((await findMissing(kept)) === null) await keepCount(kept);
}

/** The officer has read of the loss and goes on with what there is. */
export async function agreeToLoss(): Promise<void> {
  await keepCount((await readAllRecords()).length);
  await broughtBack.set(null);
}

/** From now on this many are all there are. */
export async function keepCount(kept: number): Promise<void> {
  await counted.set(kept);
}

/** So many will be deleted on purpose. */
export async function countFewer(by: number): Promise<void> {
  if (by > 0) await counted.update((count) => (count === null ? null : Math.max(0, count - by)));
}

/** Calls the listener after each change of what was lost. */
export function onLossChange(listener: () => void): void {
  counted.watch(listener);
  broughtBack.watch(listener);
}
