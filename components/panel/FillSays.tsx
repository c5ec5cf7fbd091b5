import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/panel';
import type { FillView } from './panel-view';

/**
 * Reads out which step is being done, where and why it stopped, or that all is filled in. The place is there before
 * the words are: what comes with its words is not read out everywhere.
 */
export function FillSays({ filling: { progress, running, says } }: { filling: FillView }) {
  const doing = running && progress?.steps.find(({ state }) => state === 'doing')?.step;
  const at = progress?.stop?.step;
  const hasLeft = progress?.steps.some(({ state }) => state === 'yours');
  return (
    <div role="status">
      {doing && (
        <p class="sr-only">
          {text('panel.fill.at', { step: text(`panel.group.${doing}`) })} {text('panel.fill.state.doing')}
        </p>
      )}
      {says && (
        <Notice level="check">
          <p data-fill-stop={progress?.stop?.why}>
            {at && <b>{text('panel.fill.at', { step: text(`panel.group.${at}`) })}</b>} {says}
          </p>
        </Notice>
      )}
      {progress?.finished && (
        <Notice level="fine">
          <p data-fill-finished>{text(hasLeft ? 'panel.fill.finishedBut' : 'panel.fill.finished')}</p>
        </Notice>
      )}
    </div>
  );
}
