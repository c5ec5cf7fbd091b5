import type { PanelActions } from '@/components/panel/panel-view';
import type { CandidateNumber } from '@/lib/model/codes';
import { dismissalKey } from '@/lib/model/dismissal';
import type { SeriesSaidChange } from '@/lib/model/series-said';
import { now } from '@/lib/platform/clock';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import type { FillActions } from './fill-desk';
import type { FormDesk, FormState } from './form-desk';
import { requestOf } from './form-facts';
import type { PageMood } from './mood';
import type { TeachActions } from './teach-actions';

/** Everything but showing parts of the page and filling it in, which have desks of their own. */
export type FormActions = Omit<PanelActions, keyof TeachActions | keyof FillActions>;

/** What the officer's presses in the panel lead to. Whatever cannot be done is said in the panel. */
export function panelActions(
  desk: FormDesk,
  set: (change: Partial<PageMood>) => void,
  eyes: Eyes,
): FormActions {
  const act = (work: Promise<unknown>): void => void work.catch(() => set({ unreached: true }));
  const onForm = (work: (state: FormState) => Promise<unknown>): void => {
    const state = desk.stateNow();
    if (state) act(work(state));
  };
  const keyOf = ({ form }: FormState): string => dismissalKey(requestOf(form.snapshot));
  const fillNote = (): void => onForm(({ form, known }) => desk.note.fill(form, known.settings.noteStyle));
  const saySeries = (change: SeriesSaidChange): void =>
    onForm(async ({ form }) => {
      const { series } = requestOf(form.snapshot);
      if (series) await send('series-said', { series, change });
    });
  const recordConsents = (candidates: readonly CandidateNumber[]): void =>
    onForm(async ({ form }) => {
      const { series, syllabus } = requestOf(form.snapshot);
      if (!series || !syllabus) return;
      await send('consents-recorded', { series, syllabus, candidates, at: now() });
      await desk.askAgain();
    });
  const actions: FormActions = {
    onFix(fix, finding) {
      if (fix.kind === 'fill-note') fillNote();
      else if (fix.kind === 'confirm-centre-email') saySeries({ confirmedEmail: fix.email });
      else if (fix.kind === 'confirm-tracker') saySeries({ trackerComplete: true });
      else if (fix.kind === 'record-consents') recordConsents(fix.numbers);
      else if (fix.kind === 'confirm') actions.onDismiss(finding, fix.label.english);
      else onForm(({ form }) => eyes.applyFix(fix, form, eyes));
    },
    onDismiss: ({ rule, subject }, reason) =>
      onForm(async (state) => {
        await send('dismiss', { enquiry: keyOf(state), rule, subject, reason, at: now() });
        await desk.askAgain();
      }),
    onTakeBack: ({ rule, subject }) =>
      onForm(async (state) => {
        await send('take-back-dismissal', { enquiry: keyOf(state), rule, subject });
        await desk.askAgain();
      }),
    onJump(field, subject) {
      const state = desk.stateNow();
      const part = state && eyes.places.placeToGo(state.form, field, subject);
      if (part) eyes.places.goTo(part);
    },
    onFillNote: fillNote,
    onUndoNote: () => onForm(({ form }) => desk.note.undo(form)),
    onKeepEditing: () => set({ held: false }),
    onPause: (paused) => set({ paused, held: false }),
    onHelp: (statement) => act(send('open-help', { statement })),
    onOpenTracker: () => act(send('open-tracker', null)),
    onPossible: (asksPossible) => set({ asksPossible }),
    onChooseDate: (series, date) => act(send('deadline-typed', { series, date })),
  };
  return actions;
}
