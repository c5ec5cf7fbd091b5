import type { NoteView } from '@/components/panel/panel-view';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import type { FillOutcome, NoteForm, NotePlan, NoteStyle } from '@/lib/model/note-plan';
import type { PageMemory } from '@/lib/model/page-memory';
import { planNote } from '@/lib/note/plan-note';
import type { Eyes } from '@/lib/portal/desk';
import type { ReadForm } from '@/lib/portal/read/form';
import type { TabMemory } from './tab-memory';

type Written = Pick<PageMemory, 'ours' | 'before' | 'after'>;
/** Plans, fills, follows and takes back the Note. The page is looked at again when there is something new to show. */
export function noteDesk(memory: TabMemory, eyes: Eyes) {
  let outcome: FillOutcome | null = null;
  let tooLong: NoteForm | undefined;

  const write = async (form: ReadForm, text: string, then: Written, as?: NoteForm) => {
    const { ours, before, after } = memory.get();
    // A page that loads anew at once must already know whose text this is.
    memory.set(then);
    const written = await eyes.writeNote(form, text);
    if (!written) return null;
    outcome = written.outcome;
    if (outcome !== 'filled' && outcome !== 'unchanged') memory.set({ ours, before, after });
    if (written.cut) tooLong = as;
    eyes.look();
    return written.outcome;
  };

  const planFor = ({ fields }: FormSnapshot, style: NoteStyle): NotePlan | null => {
    if (fields.note.status !== 'found' || fields.candidates.status !== 'found') return null;
    const candidates = fields.candidates.value.rows.filter(({ ticked }) => ticked);
    const wish = { note: fields.note.value, ours: memory.get().ours, candidates, style };
    return planNote(tooLong ? { ...wish, shorterThan: tooLong } : wish);
  };

  /** What stood in the box before we wrote, while what we wrote still stands; null otherwise. */
  const earlier = (form: FormSnapshot): string | null => {
    const { before, after } = memory.get();
    return typed(form) === after ? before : null;
  };

  /** Writes a text that can be taken back. Unless it is `ours` it does not follow who is ticked. */
  const put = (form: ReadForm, after: string, ours: string | null = null, as?: NoteForm) => {
    const before = earlier(form.snapshot) ?? typed(form.snapshot);
    return write(form, after, { ours, before, after }, as);
  };

  return {
    view({ snapshot }: ReadForm, style: NoteStyle): NoteView | null {
      const plan = planFor(snapshot, style);
      const stands = earlier(snapshot) !== null;
      // "Says this now" is said no longer than it is true.
      const isDone = outcome === 'filled' || outcome === 'unchanged';
      return plan && { plan, canUndo: stands, outcome: isDone && !stands ? null : outcome };
    },
    /** Fills or appends, at the officer's press. */
    async fill(form: ReadForm, style: NoteStyle): Promise<void> {
      const plan = planFor(form.snapshot, style);
      if (plan?.kind === 'fill') await put(form, plan.text, plan.text, plan.form);
      if (plan?.kind === 'append') await put(form, plan.text, null, plan.form);
    },
    put,
    async undo(form: ReadForm): Promise<void> {
      const before = earlier(form.snapshot);
      if (before !== null) await write(form, before, { ours: null, before: null, after: null });
    },
    /** Keeps our own text in step with who is ticked. The officer's words are never touched. */
    async follow(form: ReadForm, style: NoteStyle): Promise<void> {
      const { ours, before } = memory.get();
      if (ours === null || typed(form.snapshot) !== ours || !eyes.noteBox(form)) return;
      const plan = planFor(form.snapshot, style);
      if (plan?.kind === 'fill')
        await write(form, plan.text, { ours: plan.text, before, after: plan.text }, plan.form);
    },
  };
}

function typed({ fields }: FormSnapshot): string {
  return fields.note.status === 'found' ? fields.note.value.text : '';
}
