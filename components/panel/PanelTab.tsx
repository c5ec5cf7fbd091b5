import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import { HealthBlock } from './HealthBlock';
import type { PanelActions, PanelView } from './panel-view';
import { statusInWords } from './panel-words';

/** One quiet line where the page is not one the assistant knows, and what can be done about it. */
export function PanelTab({ view, actions }: { view: PanelView; actions: PanelActions }) {
  return (
    <>
      <p class="panel__quiet">
        <b>{text('shared.name')}</b> {statusInWords(view)}{' '}
        <Button
          look="link"
          data-action="health"
          aria-label={text('line.whyLabel')}
          aria-expanded={view.health !== null}
          onClick={() => actions.onHealth(view.health === null)}
        >
          {text('line.why')}
        </Button>
      </p>
      {view.health && (
        <div class="panel__body">
          <HealthBlock report={view.health} actions={actions} />
        </div>
      )}
    </>
  );
}
