import { Button } from '@/components/shared/Button';
import { LEVELS, levelOf } from '@/components/shared/level';
import { Shape } from '@/components/shared/Shape';
import { text } from '@/lib/i18n/panel';
import type { PanelActions, PanelView } from './panel-view';
import { statusInWords } from './panel-words';

export interface PanelHeadProps {
  view: PanelView;
  actions: PanelActions;
  open: boolean;
  onToggle(): void;
  onMove(): void;
}

/** Name, state in words, and the few buttons of the panel itself. Collapsed, it is the tab with the count. */
export function PanelHead({ view, actions, open, onToggle, onMove }: PanelHeadProps) {
  const status = statusInWords(view);
  if (view.state === 'paused') {
    return (
      <header class="panel__head panel__head--line">
        <p class="panel__status">{status}</p>
        <Button data-action="resume" onClick={() => actions.onPause(false)}>
          {text('panel.resume')}
        </Button>
      </header>
    );
  }
  if (!open) {
    return (
      <header class="panel__head panel__head--tab">
        <Button data-action="collapse" aria-expanded={false} title={status} onClick={onToggle}>
          <TabCount view={view} />
          {text('shared.name')}
        </Button>
      </header>
    );
  }
  return (
    <header class="panel__head">
      <div class="panel__bar">
        <h2 class="panel__name">{text('shared.name')}</h2>
        <Button look="link" data-action="dock" aria-label={text('panel.moveLabel')} onClick={onMove}>
          {text('panel.move')}
        </Button>
        <Button look="link" data-action="collapse" aria-expanded={true} onClick={onToggle}>
          {text('panel.hide')}
        </Button>
      </div>
      <p class="panel__status">{status}</p>
    </header>
  );
}

/** The shape of the worst finding and how many there are in all. */
function TabCount({ view }: { view: PanelView }) {
  const worst = LEVELS.find((level) => view.findings.some((finding) => levelOf(finding) === level));
  if (!worst) return null;
  return (
    <span class={`severity level--${worst}`}>
      <Shape level={worst} />
      {view.findings.length}
    </span>
  );
}
