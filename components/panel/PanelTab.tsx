import { text } from '@/lib/i18n/panel';
import type { PanelView } from './panel-view';
import { statusInWords } from './panel-words';

/** One quiet line where the page is not one the assistant knows. */
export function PanelTab({ view }: { view: PanelView }) {
  return (
    <p class="panel__quiet">
      <b>{text('shared.name')}</b> {statusInWords(view)}
    </p>
  );
}
