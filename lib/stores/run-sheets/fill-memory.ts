import * as z from 'zod/mini';
import { type FillMemory, NOTHING_FILLED } from '@/lib/model/filling';
import { now } from '@/lib/platform/clock';
import { fillMemorySchema } from '@/lib/platform/filling-schema';
import { instantSchema } from '@/lib/platform/model-schemas';
import { readTab, writeTab } from '@/lib/platform/tab-memory';

/** A page that loads anew is there again within this time (milliseconds); later nothing goes on by itself. */
const FRESH = 30_000;

const kept = z.object({ at: instantSchema, memory: fillMemorySchema });

/** How far the form in a tab was filled in; nothing when there is none or it is not readable. */
export async function recallFilling(tab: number): Promise<FillMemory> {
  const read = kept.safeParse(await readTab(tab, 'filling'));
  if (!read.success) return NOTHING_FILLED;
  const { at, memory } = read.data;
  return Math.abs(Date.parse(now()) - Date.parse(at)) < FRESH ? memory : { ...memory, running: false };
}

/** Keeps how far filling in has come in a tab, as long as the browser runs. */
export async function rememberFilling(tab: number, memory: FillMemory): Promise<void> {
  await writeTab(tab, 'filling', { at: now(), memory });
}
