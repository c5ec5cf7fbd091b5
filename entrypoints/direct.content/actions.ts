import type { PanelActions } from '@/components/panel/panel-view';
import { send } from '@/lib/platform/messages';
import { goTo, partOf } from '@/lib/portal/places';
import type { Wishes } from './drawing';
import { applyFix } from './fixes';
import { type FormDesk, noteBox } from './form-desk';

/** What the officer's presses in the panel lead to. Whatever cannot be done is said in the panel. */
export function panelActions(
  desk: FormDesk,
  set: (change: Partial<Wishes>) => void,
  options: { signal: AbortSignal },
): PanelActions {
  const act = (work: Promise<unknown>): void => void work.catch(() => set({ unreached: true }));
  const fillNote = (): void => {
    const { form, known } = desk.state() ?? {};
    if (form && known) act(desk.note.fill(form.snapshot, noteBox(form), known.settings.noteStyle));
  };
  return {
    onFix(fix, finding) {
      const state = desk.state();
      if (fix.kind === 'fill-note') fillNote();
      else if (fix.kind === 'confirm') act(desk.dismiss(finding, fix.label.english));
      else if (state) act(applyFix(fix, state.form, options));
    },
    onDismiss: (finding, reason) => act(desk.dismiss(finding, reason)),
    onTakeBack: (finding) => act(desk.takeBack(finding)),
    onJump(field, subject) {
      const state = desk.state();
      const part = state && partOf(state.form, field, subject);
      if (part) goTo(part);
    },
    onFillNote: fillNote,
    onUndoNote() {
      const state = desk.state();
      if (state) act(desk.note.undo(noteBox(state.form)));
    },
    onKeepEditing: () => set({ held: false }),
    onPause: (paused) => set({ paused, held: false }),
    onOpenTracker: () => act(send('open-tracker', null)),
  };
}
