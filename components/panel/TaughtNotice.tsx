import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/panel';
import type { PanelView } from './panel-view';

/** What became of the part that was just shown: remembered, or why not. */
export function TaughtNotice({ taught: { field, outcome } }: { taught: NonNullable<PanelView['taught']> }) {
  return (
    <Notice level={outcome === 'shown' ? 'fine' : 'check'} announce>
      <p data-taught={outcome}>{text(`panel.taught.${outcome}`, { part: text(`panel.group.${field}`) })}</p>
    </Notice>
  );
}
