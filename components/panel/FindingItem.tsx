import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { DraftLetter } from '@/components/shared/DraftLetter';
import { GuidePages } from '@/components/shared/GuidePages';
import { levelOf } from '@/components/shared/level';
import { Severity } from '@/components/shared/Severity';
import { text } from '@/lib/i18n/panel';
import { say } from '@/lib/i18n/say';
import type { Finding } from '@/lib/model/finding';
import { DismissForm } from './DismissForm';
import { MoreInHelp } from './MoreInHelp';
import type { PanelActions } from './panel-view';

/** One finding: how bad, what, what to do, what it rests on, and what can be done about it from here. */
export function FindingItem(props: { finding: Finding; canGo: boolean; actions: PanelActions }) {
  const { finding, canGo, actions } = props;
  const [asking, setAsking] = useState(false);
  const dismissButton = useRef<HTMLButtonElement>(null);
  const { field, fix, subject } = finding;
  const level = levelOf(finding);
  const letter = fix?.kind === 'draft-email' ? fix : null;
  const [reading, setReading] = useState(false);

  const dismiss = (reason: string) => {
    // The finding is about to go; the panel itself keeps the keyboard's place.
    dismissButton.current?.closest<HTMLElement>('[data-panel]')?.focus();
    setAsking(false);
    actions.onDismiss(finding, reason);
  };
  const stopAsking = () => {
    setAsking(false);
    dismissButton.current?.focus();
  };

  return (
    <li
      class={`finding level--${level}`}
      data-rule={finding.rule}
      data-verdict={finding.verdict}
      data-severity={finding.severity}
      {...(subject !== null && { 'data-subject': subject })}
    >
      <p class="finding__message">
        <Severity level={level} /> <bdi>{say(finding.message)}</bdi>
      </p>
      {finding.todo && <p class="finding__todo">{say(finding.todo)}</p>}
      <div class="finding__actions">
        {fix && (
          <Button
            data-fix={fix.kind}
            {...(letter && { 'aria-expanded': reading })}
            onClick={() => (letter ? setReading(!reading) : actions.onFix(fix, finding))}
          >
            {say(fix.label)}
          </Button>
        )}
        {canGo && field && field !== 'series' && (
          <Button look="link" data-jump onClick={() => actions.onJump(field, subject)}>
            {text('panel.goThere')}
          </Button>
        )}
        <button
          ref={dismissButton}
          type="button"
          class="button button--link"
          data-dismiss
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {text('panel.setAside')}
        </button>
      </div>
      {letter && reading && <DraftLetter to={letter.to} words={letter.text} />}
      {asking && <DismissForm onConfirm={dismiss} onCancel={stopAsking} />}
      <GuidePages sources={finding.sources}>
        <MoreInHelp sources={finding.sources} actions={actions} />
      </GuidePages>
    </li>
  );
}
