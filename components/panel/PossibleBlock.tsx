import { PossibleTable } from '@/components/shared/PossibleTable';
import { text } from '@/lib/i18n/panel';
import type { PanelActions, PanelView } from './panel-view';

/** The question "What can still be asked for?", answered when it is opened. */
export function PossibleBlock({ view, actions }: { view: PanelView; actions: PanelActions }) {
  if (!view.canAskPossible) return null;
  return (
    <details data-action="still-possible" onToggle={(event) => actions.onPossible(event.currentTarget.open)}>
      <summary>{text('shared.possible.title')}</summary>
      {view.possible && <PossibleTable possible={view.possible.table} whom={view.possible.whom} />}
    </details>
  );
}
