import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import type { PanelActions, PanelView } from './panel-view';

/** What to do while a part of the page is being shown, what is pointed at, and the way out. */
export function TeachBar({
  teaching,
  actions,
}: {
  teaching: NonNullable<PanelView['teaching']>;
  actions: PanelActions;
}) {
  const { field, words } = teaching;
  return (
    <section class="panel__teach" data-teaching={field} aria-labelledby="teaching">
      <h2 class="panel__name" id="teaching">
        {text('panel.teach.title', { part: text(`panel.group.${field}`) })}
      </h2>
      <p>{text('panel.teach.how')}</p>
      <p role="status" data-pointing={words}>
        {words ? text('panel.teach.at', { words }) : text('panel.teach.atNothing')}
      </p>
      <Button data-action="stop-teaching" data-picking onClick={() => actions.onStopTeaching()}>
        {text('panel.cancel')}
      </Button>
    </section>
  );
}
