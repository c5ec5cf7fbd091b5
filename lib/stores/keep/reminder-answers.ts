import * as z from 'zod/mini';
import { type KeptReminder, nothingTold, type ReminderAnswer } from '@/lib/model/reminder';
import { reminderAnswerShape } from '@/lib/platform/model-schemas';
import { type KeptPart, type KeptWhole, openKept } from '../define-store';
import { listOf } from '../kept-shape';
import { reminders } from '../reminders';

/** What an officer answered to one reminder. */
type KeptAnswer = ReminderAnswer & { key: string };

const SHAPE = {
  version: 1,
  fallback: [],
  read: listOf<KeptAnswer>(z.object({ key: z.string(), ...reminderAnswerShape })),
};

/**
 * What officers answered to reminders, as a backup has it. What was told stays out: it is told anew on another
 * computer, and bringing a backup back leaves what was told here as it is.
 */
export const reminderAnswers: KeptWhole<KeptAnswer[]> = {
  id: reminders.id,
  key: reminders.key,
  version: SHAPE.version,
  open(kept) {
    const { value, misfits } = openKept(SHAPE, kept);
    return { value: inOrderOfKeys(value), misfits };
  },
  async read() {
    const { items } = reminders.open(await reminders.read()).value;
    const answers = items
      .filter(({ snoozedUntil, doneOn }) => snoozedUntil !== null || doneOn !== null)
      .map(({ key, snoozedUntil, doneOn }) => ({ key, snoozedUntil, doneOn }));
    return answers.length > 0 ? { version: SHAPE.version, data: inOrderOfKeys(answers) } : undefined;
  },
  async write(kept: KeptPart | null) {
    const memory = reminders.open(await reminders.read()).value;
    const items = new Map<string, KeptReminder>(
      memory.items.map((one) => [one.key, { ...one, snoozedUntil: null, doneOn: null }]),
    );
    for (const answer of kept ? openKept(SHAPE, kept).value : [])
      items.set(answer.key, { ...(items.get(answer.key) ?? nothingTold(answer.key)), ...answer });
    if (items.size > 0)
      await reminders.write({ version: reminders.version, data: { ...memory, items: [...items.values()] } });
  },
};

/** The same on every computer, whatever was answered first. */
function inOrderOfKeys(answers: readonly KeptAnswer[]): KeptAnswer[] {
  return [...answers].sort((a, b) => (a.key < b.key ? -1 : 1));
}
