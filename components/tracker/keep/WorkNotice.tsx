import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/tracker';
import type { LongWorkHandle } from './use-long-work';

/** How far long work is, with a way to stop it while that is safe; afterwards what became of it. */
export function WorkNotice({ work }: { work: LongWorkHandle }) {
  const { kind, progress, said, isAwaited } = work;
  return (
    <div role="status" class="keep__work">
      {kind && (
        <p data-working={kind}>
          <span>{text(`tracker.keep.working.${kind}`)}</span>
          <progress
            aria-label={text(`tracker.keep.working.${kind}`)}
            {...(progress && { value: progress.done, max: progress.of })}
          />
          {kind !== 'writing' && (
            <Button data-action="cancel" onClick={work.cancel}>
              {text('tracker.keep.cancel')}
            </Button>
          )}
          {isAwaited && <span class="quiet">{text('tracker.keep.othersWait')}</span>}
        </p>
      )}
      {said && (
        <Notice level={said.failed ? 'stop' : 'fine'}>
          <p data-keep-said={said.failed ? 'failed' : 'done'}>{said.words}</p>
        </Notice>
      )}
    </div>
  );
}
