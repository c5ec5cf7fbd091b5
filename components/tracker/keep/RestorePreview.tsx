import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { OpenedBackup } from '@/lib/stores/keep/backup';
import { FileHolds } from './FileHolds';
import { Preview } from './Preview';

export interface RestorePreviewProps {
  opened: Extract<OpenedBackup, { ok: true }>;
  /** How many there are here now. */
  enquiries: number;
  /** False while something else is at work. */
  mayRestore: boolean;
  onRestore(): void;
  onCancel(): void;
}

/** What a restore would replace with what; nothing happens before the officer presses. */
export function RestorePreview({ opened, enquiries, mayRestore, onRestore, onCancel }: RestorePreviewProps) {
  return (
    <Preview of="restore">
      <FileHolds opened={opened} />
      <p>{text('tracker.keep.restoreAsk', { count: enquiries })}</p>
      <p class="keep__buttons">
        <Button look="main" data-action="restore-now" disabled={!mayRestore} onClick={onRestore}>
          {text('tracker.keep.restoreNow')}
        </Button>
        <Button data-action="leave" onClick={onCancel}>
          {text('tracker.keep.cancel')}
        </Button>
      </p>
    </Preview>
  );
}
