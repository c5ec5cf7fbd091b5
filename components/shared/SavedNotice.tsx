import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/shared';
import type { Saving } from './use-saving';

/**
 * Says that a change is saved and offers to take it back. The place is there before, so that it is read out;
 * `before` is said in it until there is something to say.
 */
export function SavedNotice({ saving, before }: { saving: Saving; before?: string }) {
  const { saying } = saving;
  return (
    <div class="saved" role="status">
      {saying === null && before && <p class="quiet">{before}</p>}
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
