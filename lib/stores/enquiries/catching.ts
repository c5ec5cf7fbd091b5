import * as z from 'zod/mini';
import { dismissalKey } from '@/lib/model/dismissal';
import type { PressKind, SeenEnquiry, SeenForm } from '@/lib/model/seen';
import type { SeriesId } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { messageSchemas } from '@/lib/platform/message-schemas';
import { oneAtATime } from '@/lib/platform/one-at-a-time';
import { readTab, writeTab } from '@/lib/platform/tab-memory';
import { usedUp } from '../dismissal-changes';
import { dismissals } from '../dismissals';
import { decideConfirmed } from './decide-confirmed';
import { type Decision, decideSeen } from './decide-seen';
import { add, knownIn, moveTo, record } from './index';

/** Decisions rest on what is known, so nothing else may be written between reading and writing. */
export const CATCHING_LOCK = 'catching';

/** What one row teaches may tell whose another row is; it never takes more than a few rounds. */
const ROUNDS = 4;

const tabSchema = z.object({
  pressed: z.nullable(messageSchemas.pressed),
  enquiry: z.nullable(z.string()),
});
type TabMemory = z.infer<typeof tabSchema>;

/** Keeps what the officer pressed in a tab until a page says what became of it. */
export async function notePress(tab: number, pressed: { kind: PressKind; form: SeenForm }): Promise<void> {
  await oneAtATime(CATCHING_LOCK, async () =>
    writeTab(tab, 'enquiry', { ...(await memoryOf(tab)), pressed } satisfies TabMemory),
  );
}

/** Takes in that a press took effect. Resolves once it is on the disk. */
export async function noteConfirmed(
  tab: number,
  { kind, seen }: { kind: PressKind; seen: SeenEnquiry | null },
): Promise<void> {
  await oneAtATime(CATCHING_LOCK, async () => {
    const memory = await memoryOf(tab);
    const form = memory.pressed?.kind === kind ? memory.pressed.form : null;
    const decisions = decideConfirmed(
      { kind, form, seen, tabEnquiry: memory.enquiry },
      await knownIn([form?.series ?? seen?.series ?? null]),
      now(),
    );
    let enquiry = memory.enquiry;
    for (const decision of decisions) {
      const { id } = await carryOut(decision);
      enquiry = id;
      if (form && kind !== 'save') await dismissals.update((kept) => usedUp(kept, dismissalKey(form), id));
    }
    await writeTab(tab, 'enquiry', { pressed: form ? null : memory.pressed, enquiry } satisfies TabMemory);
  });
}

/** Takes in the rows of List Enquiries or an enquiry's own page. Resolves once they are on the disk. */
export async function noteSeen(page: { series: SeriesId | null; rows: SeenEnquiry[] }): Promise<void> {
  await oneAtATime(CATCHING_LOCK, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const known = await knownIn(page.rows.map((row) => row.series ?? page.series));
      const decisions = decideSeen(page, known, now());
      if (decisions.length === 0) return;
      for (const decision of decisions) await carryOut(decision);
    }
  });
}

async function carryOut(decision: Decision): Promise<{ id: string }> {
  if (decision.kind === 'add') return add(decision.series, decision.change, decision.origin);
  const { id, change, origin, series } = decision;
  if (Object.keys(change).length > 0) await record(id, change, origin);
  if (series !== null) await moveTo(id, series);
  return { id };
}

async function memoryOf(tab: number): Promise<TabMemory> {
  const read = tabSchema.safeParse(await readTab(tab, 'enquiry'));
  return read.success ? read.data : { pressed: null, enquiry: null };
}
