import type { NoteView } from '@/components/panel/panel-view';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { FillOutcome, NoteForm, NotePlan, NoteStyle } from '@/lib/model/note-plan';
import type { PageMemory } from '@/lib/model/page-memory';
import { planNote } from '@/lib/note/plan-note';
import { setText } from '@/lib/portal/write/set-text';

type NoteMemory = Pick<PageMemory, 'ours' | 'before'>;

/** Plans, fills, follows and takes back the Note. `changed` is called when there is something new to show. */
export function noteDesk(options: { signal: AbortSignal; changed(memory: NoteMemory): void }) {
  let memory: NoteMemory = { ours: null, before: null };
  let outcome: FillOutcome | null = null;
  let tooLong: NoteForm | undefined;
  let writing = false;

  const write = async (box: Element, text: string, next: NoteMemory): Promise<void> => {
    if (writing) return;
    writing = true;
    outcome = await setText(box, text, options);
    writing = false;
    if (outcome === 'filled' || outcome === 'unchanged') memory = next;
    options.changed(memory);
  };

  const planFor = ({ fields }: FormSnapshot, style: NoteStyle): NotePlan | null => {
    if (fields.note.status !== 'found' || fields.candidates.status !== 'found') return null;
    const candidates = fields.candidates.value.rows.filter(({ ticked }) => ticked);
    const wish = { note: fields.note.value, ours: memory.ours, candidates, style };
    return planNote(tooLong ? { ...wish, shorterThan: tooLong } : wish);
  };

  return {
    memory: (): NoteMemory => memory,
    recall(kept: NoteMemory): void {
      memory = kept;
    },
    view(form: FormSnapshot, style: NoteStyle): NoteView | null {
      const plan = planFor(form, style);
      return plan && { plan, canUndo: memory.before !== null, outcome };
    },
    /** Fills or appends, at the officer's press. */
    async fill(form: FormSnapshot, box: Element | null, style: NoteStyle): Promise<void> {
      const plan = planFor(form, style);
      if (!box || !plan || (plan.kind !== 'fill' && plan.kind !== 'append')) return;
      const before = memory.before ?? typed(form);
      await write(box, plan.text, { ours: plan.kind === 'fill' ? plan.text : null, before });
      // The portal shortened what was written: the next shorter form is offered.
      if (outcome === 'changed-back') tooLong = plan.form;
    },
    async undo(box: Element | null): Promise<void> {
      if (box && memory.before !== null) await write(box, memory.before, { ours: null, before: null });
    },
    /** Keeps our own text in step with who is ticked. The officer's words are never touched. */
    async follow(form: FormSnapshot, box: Element | null, style: NoteStyle): Promise<void> {
      if (memory.ours === null || typed(form) !== memory.ours) return;
      const plan = planFor(form, style);
      if (box && plan?.kind === 'fill') await write(box, plan.text, { ...memory, ours: plan.text });
    },
  };
}

function typed({ fields }: FormSnapshot): string {
  return fields.note.status === 'found' ? fields.note.value.text : '';
}
