import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import { say } from '@/lib/i18n/say';
import type { Finding } from '@/lib/model/finding';
import { findingKey } from './group-findings';
import type { PanelView } from './panel-view';

/** What the officer set aside on this enquiry, folded away, each with the reason given and the way back. */
export function DismissedList(props: {
  dismissed: PanelView['dismissed'];
  onTakeBack(finding: Finding): void;
}) {
  if (props.dismissed.length === 0) return null;
  return (
    <details class="fold">
      <summary>{text('panel.dismissedTitle', { count: props.dismissed.length })}</summary>
      <ul class="fold__list">
        {props.dismissed.map(({ finding, reason }) => (
          <li
            key={findingKey(finding)}
            data-dismissed={finding.rule}
            {...(finding.subject !== null && { 'data-subject': finding.subject })}
          >
            <p>{say(finding.message)}</p>
            <p class="quiet">{text('panel.dismissedReason', { reason })}</p>
            <Button data-take-back onClick={() => props.onTakeBack(finding)}>
              {text('panel.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
