import type { NoteView } from '@/components/panel/panel-view';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { FillOutcome, NoteForm, NotePlan, NoteStyle } from '@/lib/model/note-plan';
import type { PageMemory } from '@/lib/model/page-memory';
import { planNote } from '@/lib/note/plan-note';
import type { ReadForm } from '@/lib/portal/read/form';
import { noteBox, noteWriter } from './note-box';
import type { TabMemory } from './tab-memory';

type NoteMemory = Pick<PageMemory, 'ours' | 'before'>;

/** Plans, fills, follows and takes back the Note. `changed` is called when there is something new to show. */
export function noteDesk(memory: TabMemory, options: { signal: AbortSignal; changed(): void }) {
  const put = noteWriter(options);
  let outcome: FillOutcome | null = null;
  let tooLong: NoteForm | undefined;

  const write = async (form: ReadForm, text: string, then: NoteMemory, as?: NoteForm): Promise<void> => {
    const { ours, before } = memory.get();
    // A page that loads anew at once must already know whose text this is.
    memory.set(then);
    const written = await put(form, text);
    if (!written) return;
    outcome = written.outcome;
    if (outcome !== 'filled' && outcome !== 'unchanged') memory.set({ ours, before });
    if (written.cut) tooLong = as;
    options.changed();
  };

  const planFor = ({ fields }: FormSnapshot, style: NoteStyle): NotePlan | null => {
    if (fields.note.status !== 'found' || fields.candidates.status !== 'found') return null;
    const candidates = fields.candidates.value.rows.filter(({ ticked }) => ticked);
    const wish = { note: fields.note.value, ours: memory.get().ours, candidates, style };
    return planNote(tooLong ? { ...wish, shorterThan: tooLong } : wish);
  };

  return {
    view({ snapshot }: ReadForm, style: NoteStyle): NoteView | null {
      const plan = planFor(snapshot, style);
      return plan && { plan, canUndo: memory.get().before !== null, outcome };
    },
    /** Fills or appends, at the officer's press. */
    async fill(form: ReadForm, style: NoteStyle): Promise<void> {
      const plan = planFor(form.snapshot, style);
      if (plan?.kind !== 'fill' && plan?.kind !== 'append') return;
      const before = memory.get().before ?? typed(form.snapshot);
      await write(form, plan.text, { ours: plan.kind === 'fill' ? plan.text : null, before }, plan.form);
    },
    async undo(form: ReadForm): Promise<void> {
      const { before } = memory.get();
      if (before !== null) await write(form, before, { ours: null, before: null });
    },
    /** Keeps our own text in step with who is ticked. The officer's words are never touched. */
    async follow(form: ReadForm, style: NoteStyle): Promise<void> {
      const { ours, before } = memory.get();
      if (ours === null || typed(form.snapshot) !== ours || !noteBox(form)) return;
      const plan = planFor(form.snapshot, style);
      if (plan?.kind === 'fill') await write(form, plan.text, { ours: plan.text, before }, plan.form);
    },
  };
}

function typed({ fields }: FormSnapshot): string {
  return fields.note.status === 'found' ? fields.note.value.text : '';
}
