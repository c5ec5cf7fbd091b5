import type { NoteView } from '@/components/panel/panel-view';
import { NOTHING_REMEMBERED } from '@/lib/model/page-memory';
import type { Eyes } from '@/lib/portal/desk';
import type { ReadForm } from '@/lib/portal/read/form';
import { askFacts, isUntouched, type Known, requestOf } from './form-facts';
import { type FormJudgement, judgeForm } from './judge';
import { noteDesk } from './note-desk';
import { tabMemory } from './tab-memory';

/** What the form looks like to the officer now. */
export interface FormState {
  form: ReadForm;
  known: Known;
  judgement: FormJudgement;
  note: NoteView | null;
}

export type FormDesk = ReturnType<typeof formDesk>;

/** Holds the form in hand: asks what is known about it and judges it. */
export function formDesk(eyes: Eyes) {
  const memory = tabMemory();
  const note = noteDesk(memory, eyes);
  let form: ReadForm | null = null;
  let asked = '';
  let known: { about: string; facts: Known } | null = null;
  let state: FormState | null = null;

  const ask = async (): Promise<void> => {
    if (!form) return;
    const request = requestOf(form.snapshot);
    const about = JSON.stringify(request);
    asked = about;
    const facts = await askFacts(request);
    // The form may be gone by the time the answer comes.
    if (!form || asked !== about || eyes.signal.aborted) return;
    // An untouched form is another enquiry than the one this tab was left with.
    memory.recall(isUntouched(form.snapshot) ? NOTHING_REMEMBERED : facts.memory);
    known = { about, facts };
    eyes.look();
  };

  const judge = (): void => {
    // What is known about another syllabus says nothing about this one: the last picture stays until it is.
    if (form && known?.about !== JSON.stringify(requestOf(form.snapshot))) return;
    state = form &&
      known && {
        form,
        known: known.facts,
        judgement: judgeForm(form.snapshot, known.facts, memory.get().attempted),
        note: note.view(form, known.facts.settings.noteStyle),
      };
  };

  return {
    note,
    memory,
    state: (): FormState | null => state,
    /** Looks again first: a press must not act on a part that the page has since put another in place of. */
    stateNow(): FormState | null {
      eyes.look({ atOnce: true });
      return state;
    },
    /** Takes a new look at the form; null when there is none on the page. */
    take(read: ReadForm | null): void {
      form = read;
      if (!read) state = null;
      else if (JSON.stringify(requestOf(read.snapshot)) !== asked) void ask();
      judge();
      if (state) void note.follow(state.form, state.known.settings.noteStyle);
    },
    /** Something may have been changed elsewhere: a deadline typed, a setting, a dismissal. */
    askAgain: (): Promise<void> => ask(),
    pressed(): void {
      if (memory.get().attempted) return;
      memory.set({ attempted: true });
      judge();
    },
  };
}
