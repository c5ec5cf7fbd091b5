import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/platform/answer';
import { now } from '@/lib/platform/clock';
import { openOwnPage } from '@/lib/platform/own-pages';
import { withSeen } from '@/lib/stores/deadline-changes';
import { deadlines } from '@/lib/stores/deadlines';
import { dismissals, withDismissal, withoutDismissal } from '@/lib/stores/dismissals';
import { noteConfirmed, notePress, noteSeen } from '@/lib/stores/enquiries/catching';
import { factsFor } from '@/lib/stores/facts';
import { settings } from '@/lib/stores/settings';
import { typeDeadline } from '@/lib/stores/type-deadline';

export default defineBackground({
  type: 'module',
  main() {
    answer({
      facts: factsFor,
      'series-seen': async (seen) => done(deadlines.update((known) => withSeen(known, seen, now()))),
      pressed: async (pressed, { tab }) => done(notePress(tab ?? -1, pressed)),
      confirmed: async (confirmed, { tab }) => done(noteConfirmed(tab ?? -1, confirmed)),
      'enquiries-seen': async (page) => done(noteSeen(page)),
      dismiss: async (dismissal) => done(dismissals.update((kept) => withDismissal(kept, dismissal))),
      'take-back-dismissal': async (what) => done(dismissals.update((kept) => withoutDismissal(kept, what))),
      'deadline-typed': async ({ series, date }) => done(typeDeadline(series, date)),
      'settings-changed': async (chosen) => done(settings.set(chosen)),
      'open-tracker': async () => done(openOwnPage('tracker.html')),
    });
  },
});

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
