import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/shared';
import type { Saving } from './use-saving';

/** Says that a change is saved and offers to take it back. The place is there before, so that it is read out. */
export function SavedNotice({ saving }: { saving: Saving }) {
  const { saying } = saving;
  return (
    <div class="saved" role="status">
      {saying === null && <p class="quiet">{text('shared.savedHow')}</p>}
      {saying && (
        <Notice level={saying.failed ? 'stop' : 'fine'}>
          <p data-saved={!saying.failed}>
            {saying.words}{' '}
            {saying.undo && (
              <Button data-action="undo" onClick={() => void saving.takeBack()}>
                {text('shared.undo')}
              </Button>
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}
