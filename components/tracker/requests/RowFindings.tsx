import { Button } from '@/components/shared/Button';
import { GuidePages } from '@/components/shared/GuidePages';
import { levelOf } from '@/components/shared/level';
import { Severity } from '@/components/shared/Severity';
import { text } from '@/lib/i18n/requests';
import { say } from '@/lib/i18n/say';
import type { Phrase } from '@/lib/model/phrase';
import type { CheckedRow } from '@/lib/requests/checked-list';
import { withoutNames } from '@/lib/requests/own-findings';
import { initials } from '../mask-names';
import type { RowActions } from './RequestTableRow';

export interface RowFindingsProps {
  found: CheckedRow;
  /** Names are hidden while somebody looks on. */
  masked: boolean;
  on: RowActions;
}

/** Everything found about a row, worst first, with what can be done about it here or in all rows alike. */
export function RowFindings({ found, masked, on }: RowFindingsProps) {
  const tell = (phrase: Phrase) => say(masked ? withoutNames(phrase, initials) : phrase);
  return (
    <ul class="requests__findings">
      {found.findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.message.key} ${finding.subject}`}
          data-rule={finding.rule}
          data-severity={finding.severity}
          class={finding.accepted ? 'requests__accepted' : ''}
        >
          <p>
            <Severity level={levelOf(finding)} /> <bdi>{tell(finding.message)}</bdi>{' '}
            {finding.todo && !finding.accepted && <span class="quiet">{tell(finding.todo)}</span>}
          </p>
          <div class="requests__fixes">
            {finding.fixes.map((fix) => {
              const alike = on.alike(fix);
              return (
                <span key={`${fix.kind} ${say(fix.label)}`} class="requests__fix">
                  <Button data-fix={fix.kind} onClick={() => on.onFix(fix, 'here')}>
                    {tell(fix.label)}
                  </Button>
                  {alike > 1 && (
                    <Button data-fix-alike={fix.kind} onClick={() => on.onFix(fix, 'alike')}>
                      {text('requests.fix.alike', { count: alike })}
                    </Button>
                  )}
                </span>
              );
            })}
            {finding.key !== null && (
              <>
                <Button
                  look="link"
                  data-accept={!finding.accepted}
                  onClick={() => on.onAccept(finding, 'here', !finding.accepted)}
                >
                  {text(finding.accepted ? 'requests.accept.no' : 'requests.accept.yes')}
                </Button>
                {!finding.accepted && on.alikeToAccept(finding) > 1 && (
                  <Button look="link" data-accept-alike onClick={() => on.onAccept(finding, 'alike', true)}>
                    {text('requests.fix.alike', { count: on.alikeToAccept(finding) })}
                  </Button>
                )}
              </>
            )}
            <GuidePages sources={finding.sources} />
          </div>
        </li>
      ))}
    </ul>
  );
}
