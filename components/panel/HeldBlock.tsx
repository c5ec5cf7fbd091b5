import { Button } from '@/components/shared/Button';
import { levelOf } from '@/components/shared/level';
import { Severity } from '@/components/shared/Severity';
import { text } from '@/lib/i18n/panel';
import { say } from '@/lib/i18n/say';
import type { Finding } from '@/lib/model/finding';
import { findingKey } from './group-findings';

/** Says why the first press on Submit was held, and that the second one passes. */
export function HeldBlock(props: { findings: readonly Finding[]; onKeepEditing(): void }) {
  const errors = props.findings.filter((finding) => levelOf(finding) === 'stop');
  return (
    <div
      class="held level--stop"
      data-held
      role="alertdialog"
      aria-labelledby="held-title"
      aria-describedby="held-reasons held-again"
      tabIndex={-1}
    >
      <p class="held__title" id="held-title">
        <Severity level="stop" /> {text('panel.held.title')}
      </p>
      <div id="held-reasons">
        <p>{text('panel.held.reasons', { count: errors.length })}</p>
        <ul class="held__list">
          {errors.map((finding) => (
            <li key={findingKey(finding)}>{say(finding.message)}</li>
          ))}
        </ul>
      </div>
      <p id="held-again">{text('panel.held.again')}</p>
      <Button look="main" data-action="keep-editing" onClick={() => props.onKeepEditing()}>
        {text('panel.held.keep')}
      </Button>
    </div>
  );
}
