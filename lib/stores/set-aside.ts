import { ulid } from 'ulid';
import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import { now } from '@/lib/platform/clock';
import { readLocal, removeLocal } from '@/lib/platform/local-storage';
import type { Misfit } from './kept-shape';

const PREFIX = 'aside.';

/** Kept data that could not be read, put where nothing overwrites it. */
export interface SetAside extends Misfit {
  /** What it was part of: a store's id, or the id of an enquiry. */
  from: string;
  at: Instant;
}

const asideSchema = z.object({ from: z.string(), at: z.string(), reason: z.string(), data: z.unknown() });

/** Deletes what was set aside of which `isOver` says that it was kept long enough. @returns how many there were */
export async function dropAside(isOver: (one: Pick<SetAside, 'at'>) => boolean): Promise<number> {
  const kept = Object.entries(await readLocal(PREFIX));
  const over = kept.flatMap(([key, value]) => {
    const read = asideSchema.safeParse(value);
    return read.success && isOver({ at: read.data.at as Instant }) ? [key] : [];
  });
  if (over.length > 0) await removeLocal(over);
  return over.length;
}

/** Everything that was set aside in the stores of local storage, oldest first. */
export async function setAside(): Promise<SetAside[]> {
  const kept = await readLocal(PREFIX);
  return Object.keys(kept)
    .sort()
    .flatMap((key) => {
      const read = asideSchema.safeParse(kept[key]);
      return read.success ? [{ ...read.data, data: read.data.data, at: read.data.at as Instant }] : [];
    });
}

/** The entries that keep misfits under keys of their own; they are written together with what replaces them. */
export function asideEntries(from: string, misfits: Misfit[]): Record<string, unknown> {
  return Object.fromEntries(
    misfits.map(({ data, reason }) => [`${PREFIX}${ulid()}`, { from, at: now(), reason, data }]),
  );
}
