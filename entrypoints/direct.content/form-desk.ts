import type { NoteView } from '@/components/panel/panel-view';
import { dismissalKey } from '@/lib/model/dismissal';
import type { Finding } from '@/lib/model/finding';
import { now } from '@/lib/platform/clock';
import { send } from '@/lib/platform/messages';
import type { ReadForm } from '@/lib/portal/read/form';
import { askFacts, type Known, requestOf } from './form-facts';
import { type FormJudgement, judgeForm } from './judge';
import { noteDesk } from './note-desk';

/** What the form looks like to the officer now. */
export interface FormState {
  form: ReadForm;
  known: Known;
  judgement: FormJudgement;
  note: NoteView | null;
}

export type FormDesk = ReturnType<typeof formDesk>;

/**
 * Holds the form in hand: asks what is known about it, judges it, and remembers what the officer pressed and
 * dismissed. `changed` is called when an answer came in and there is something new to show.
 */
export function formDesk(options: { signal: AbortSignal; changed(): void }) {
  let form: ReadForm | null = null;
  let asked = '';
  let known: Known | null = null;
  let attempted = false;
  let state: FormState | null = null;
  const note = noteDesk({
    signal: options.signal,
    changed: (memory) => {
      send('remember', { ...memory, attempted }).catch(() => undefined);
      options.changed();
    },
  });

  const ask = async (): Promise<void> => {
    if (!form) return;
    const request = requestOf(form.snapshot);
    asked = JSON.stringify(request);
    const answer = await askFacts(request);
    if (asked !== JSON.stringify(request) || options.signal.aborted) return;
    if (!known) {
      attempted ||= answer.memory.attempted;
      note.recall(answer.memory);
    }
    known = answer;
    options.changed();
  };

  const judge = (): void => {
    state = form &&
      known && {
        form,
        known,
        judgement: judgeForm(form.snapshot, known, attempted),
        note: note.view(form.snapshot, known.settings.noteStyle),
      };
  };

  return {
    note,
    state: (): FormState | null => state,
    /** Takes a new look at the form; null when there is none on the page. */
    take(read: ReadForm | null): void {
      form = read;
      if (read && JSON.stringify(requestOf(read.snapshot)) !== asked) void ask();
      judge();
      if (state) void note.follow(state.form.snapshot, noteBox(state.form), state.known.settings.noteStyle);
    },
    /** Something may have been changed elsewhere (a deadline typed, a dismissal taken back). */
    askAgain: (): void => void ask(),
    pressed(): void {
      if (attempted) return;
      attempted = true;
      send('remember', { ...note.memory(), attempted }).catch(() => undefined);
      judge();
    },
    async dismiss({ rule, subject }: Finding, reason: string): Promise<void> {
      if (!form) return;
      await send('dismiss', { enquiry: keyOf(form), rule, subject, reason, at: now() });
      await ask();
    },
    async takeBack({ rule, subject }: Finding): Promise<void> {
      if (!form) return;
      await send('take-back-dismissal', { enquiry: keyOf(form), rule, subject });
      await ask();
    },
  };
}

function keyOf({ snapshot }: ReadForm): string {
  return dismissalKey(requestOf(snapshot));
}

/** The Note box when it was surely found: nothing is ever written into a guess. */
export function noteBox(form: ReadForm): Element | null {
  const found = form.located.get('note');
  return found?.status === 'ok' ? found.element : null;
}
