import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import type { Progress } from '@/lib/platform/in-turns';

/** Long work that is going on, how far it is, and a way to stop it where that is safe. */
export interface ListWork {
  kind: 'reading' | 'opening' | 'looking' | 'keeping' | 'checking';
  progress: Progress | null;
  cancel: (() => void) | null;
}

/** Long work that goes on, how far it has come, and a button that stops it where it can be stopped. */
export function WorkLine({ work }: { work: ListWork | null }) {
  return (
    <div class="work-line" role="status">
      {work && (
        <p data-working={work.kind}>
          <span>{text(`requests.work.${work.kind}`)}</span>
          <progress
            aria-label={text(`requests.work.${work.kind}`)}
            {...(work.progress && { value: work.progress.done, max: Math.max(1, work.progress.of) })}
          />
          {work.cancel && (
            <Button data-action="cancel" onClick={work.cancel}>
              {text('requests.work.cancel')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
