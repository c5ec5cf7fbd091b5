import { defineBackground } from 'wxt/utils/define-background';
import { dueWords } from '@/lib/i18n/background';
import { withCorrection } from '@/lib/model/component-correction';
import { withConsents } from '@/lib/model/consent-said';
import { withSaid } from '@/lib/model/series-said';
import { answer, type Handlers } from '@/lib/platform/answer';
import { now } from '@/lib/platform/clock';
import { loadPart } from '@/lib/platform/load-part';
import { onBrowserStart, onFirstInstall, openOwnPage } from '@/lib/platform/own-pages';
import { forgetTabs } from '@/lib/platform/tab-memory';
import { consents } from '@/lib/stores/consents';
import { corrections } from '@/lib/stores/corrections';
import { withSeen } from '@/lib/stores/deadline-changes';
import { deadlines } from '@/lib/stores/deadlines';
import { withDismissal, withoutDismissal } from '@/lib/stores/dismissal-changes';
import { dismissals } from '@/lib/stores/dismissals';
import { add, moveTo, record } from '@/lib/stores/enquiries';
import { noteConfirmed, notePress, noteSeen } from '@/lib/stores/enquiries/catching';
import { factsFor } from '@/lib/stores/facts';
import { forgetOnSchedule, keepFor } from '@/lib/stores/forgetting/forget';
import { keepHandlers, keepSafe } from '@/lib/stores/keep/keep-safe';
import { recallPage, rememberPage } from '@/lib/stores/page-memory';
import { runSheetHandlers } from '@/lib/stores/run-sheets/handlers';
import { seriesSaid } from '@/lib/stores/series-said';
import { settings } from '@/lib/stores/settings';
import { taughtHandlers } from '@/lib/stores/taught-handlers';
import { typeDeadline } from '@/lib/stores/type-deadline';
import { watchDue } from '@/lib/stores/watch-due';

export default defineBackground({
  type: 'module',
  main() {
    const ready = keepSafe();
    const handlers: Handlers = {
      'load-part': (name, asker) => done(loadPart(name, asker)),
      facts: async (request, { tab }) => ({ ...(await factsFor(request)), memory: await recallPage(tab) }),
      remember: (memory, { tab }) => done(rememberPage(tab, memory)),
      'series-seen': (seen) => done(deadlines.update((known) => withSeen(known, seen, now()))),
      pressed: (pressed, { tab }) => done(notePress(tab, pressed)),
      confirmed: (confirmed, { tab }) => done(noteConfirmed(tab, confirmed)),
      'enquiries-seen': (page) => done(noteSeen(page)),
      dismiss: (dismissal) => done(dismissals.update((kept) => withDismissal(kept, dismissal))),
      'take-back-dismissal': (what) => done(dismissals.update((kept) => withoutDismissal(kept, what))),
      'deadline-typed': ({ series, date }) => done(typeDeadline(series, date)),
      'component-corrected': (one) => done(corrections.update((known) => withCorrection(known, one))),
      'series-said': ({ series, change }) =>
        done(seriesSaid.update((known) => withSaid(known, series, change))),
      'enquiry-typed': ({ id, change, seen }) => done(record(id, change, 'typed', seen)),
      'enquiry-added': async ({ series, first }) => (await add(series, first, 'typed')).id,
      'enquiry-moved': ({ id, series }) => done(moveTo(id, series)),
      'settings-changed': (chosen) => done(settings.set(chosen)),
      'consents-recorded': (said) => done(consents.update((known) => withConsents(known, said))),
      'kept-for': (months) => done(keepFor(months)),
      'open-tracker': () => done(openOwnPage('tracker.html')),
      'open-help': ({ statement }) => done(openOwnPage('welcome.html', statement)),
      ...keepHandlers,
      ...runSheetHandlers,
      ...taughtHandlers,
      ...watchDue(dueWords, ready),
    };
    answer(handlers, ready);
    onFirstInstall(() => openOwnPage('welcome.html'));
    onBrowserStart(forgetTabs);
    forgetOnSchedule(ready);
  },
});

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
