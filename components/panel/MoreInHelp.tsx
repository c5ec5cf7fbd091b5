import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import type { GuideReference } from '@/lib/model/finding';
import type { PanelActions } from './panel-view';

/** Leads to what the help page says about the first statement that something rests on. */
export function MoreInHelp(props: { sources: readonly GuideReference[]; actions: PanelActions }) {
  const [first] = props.sources;
  if (!first) return null;
  return (
    <Button look="link" data-help={first.statement} onClick={() => props.actions.onHelp(first.statement)}>
      {text('panel.moreInHelp')}
    </Button>
  );
}
