import { Button } from '@/components/shared/Button';
import { Notice, type NoticeProps } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/panel';
import type { FillOutcome } from '@/lib/model/note-plan';
import type { NoteView, PanelActions } from './panel-view';

const LEVEL: Record<FillOutcome, NoticeProps['level']> = {
  filled: 'fine',
  unchanged: 'fine',
  locked: 'check',
  'not-found': 'not-checked',
  'changed-back': 'check',
};

/** The Note: what it would say, one press to write it, one to undo, and what became of it. */
export function NoteBlock({ note, actions }: { note: NoteView; actions: PanelActions }) {
  const { plan, outcome } = note;
  const writes = plan.kind === 'fill' || plan.kind === 'append';
  return (
    <div class="note">
      {plan.kind === 'done' && <p>{text('panel.note.done')}</p>}
      {plan.kind === 'none' && <p class="quiet">{text(`panel.note.none.${plan.why}`)}</p>}
      {writes && (
        <>
          <p>{text(plan.kind === 'append' ? 'panel.note.previewAppend' : 'panel.note.preview')}</p>
          <p class="note__preview" data-note-preview dir="auto">
            {plan.text}
          </p>
          <p class="quiet">{text(`panel.note.form.${plan.form}`)}</p>
        </>
      )}
      <div class="finding__actions">
        {writes && (
          <Button look="main" data-action="fill-note" onClick={() => actions.onFillNote()}>
            {text(plan.kind === 'append' ? 'panel.note.append' : 'panel.note.fill')}
          </Button>
        )}
        {note.canUndo && (
          <Button data-action="undo-note" onClick={() => actions.onUndoNote()}>
            {text('panel.note.undo')}
          </Button>
        )}
      </div>
      {outcome && (
        <Notice level={LEVEL[outcome]} announce>
          <p data-note-outcome={outcome}>{text(`panel.note.outcome.${outcome}`)}</p>
        </Notice>
      )}
    </div>
  );
}
