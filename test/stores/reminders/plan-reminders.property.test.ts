import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '@/lib/model/calendar-date';
import { NOTHING_TOLD, type ReminderMemory } from '@/lib/model/reminder';
import { reminderKey, withAnswer } from '@/lib/stores/reminders/answers';
import { planReminders } from '@/lib/stores/reminders/plan-reminders';
import { day, itemOn } from './due-item';

const START = day('2023-09-01');
const ITEMS = ['a', 'b', 'c'];

/** What happens in an office, in order: time passes (the clock may be set back), things are looked at or answered. */
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('look' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('days' as const), by: fc.integer({ min: -2, max: 9 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('done' as const), which: fc.constantFrom(...ITEMS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('snooze' as const),
      which: fc.constantFrom(...ITEMS),
      by: fc.integer({ min: 1, max: 5 }),
    }),
  },
);
const office = fc.record({
  lasts: fc.tuple(...ITEMS.map(() => fc.integer({ min: 0, max: 30 }))),
  leads: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }),
  events: fc.array(event, { maxLength: 60 }),
});

test('never two digests a day, a last day once, silence until the day, and done stays done', () => {
  fc.assert(
    fc.property(office, ({ lasts, leads, events }) => {
      let today: CalendarDate = START;
      let memory: ReminderMemory = NOTHING_TOLD;
      const digests: string[] = [];
      const lastDays: string[] = [];
      const done = new Set<string>();
      const until = new Map<string, CalendarDate>();
      const at = (id: string) => itemOn(addDays(START, lasts[ITEMS.indexOf(id)] ?? 0), today, id);
      for (const one of events) {
        if (one.does === 'days') today = addDays(today, one.by);
        if (one.does === 'done') {
          memory = withAnswer(memory, reminderKey(at(one.which)), { snoozedUntil: null, doneOn: today });
          done.add(one.which);
          until.delete(one.which);
        }
        if (one.does === 'snooze' && !done.has(one.which)) {
          const snoozedUntil = addDays(today, one.by);
          memory = withAnswer(memory, reminderKey(at(one.which)), { snoozedUntil, doneOn: null });
          until.set(one.which, snoozedUntil);
        }
        if (one.does !== 'look') continue;
        const plan = planReminders(ITEMS.map(at), memory, leads, today);
        memory = plan.memory;
        if (plan.digest.length > 0) digests.push(today);
        lastDays.push(...plan.lastDay.map(({ enquiryId }) => enquiryId ?? ''));
        const told = [...plan.lastDay, ...plan.digest].map(({ enquiryId }) => enquiryId ?? '');
        for (const id of told) {
          expect(done.has(id)).toBe(false);
          expect((until.get(id) ?? START) <= today || today < START).toBe(true);
        }
        // Whoever looks on a last day has it told, that day or before.
        for (const id of ITEMS) {
          const silent = done.has(id) || today < (until.get(id) ?? today);
          if (at(id).days === 0 && !silent) expect(lastDays).toContain(id);
        }
      }
      expect(new Set(digests).size).toBe(digests.length);
      expect(new Set(lastDays).size).toBe(lastDays.length);
    }),
    { numRuns: 500 },
  );
});
