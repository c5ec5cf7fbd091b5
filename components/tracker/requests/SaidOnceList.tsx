import { Button } from '@/components/shared/Button';
import { GuidePages } from '@/components/shared/GuidePages';
import { levelOf } from '@/components/shared/level';
import { Notice } from '@/components/shared/Notice';
import { Severity } from '@/components/shared/Severity';
import { text } from '@/lib/i18n/requests';
import { say } from '@/lib/i18n/say';
import type { SaidOnce } from '@/lib/requests/checked-list';

export interface SaidOnceListProps {
  said: readonly SaidOnce[];
  onAccept(keys: readonly string[], isAccepted: boolean): void;
}

/** What is so for the whole series and not for a row: said once, above the list. Tips wait folded away. */
export function SaidOnceList({ said, onAccept }: SaidOnceListProps) {
  const tips = said.filter(isTip);
  const one = ({ finding, key, accepted, rows }: SaidOnce) => (
    <Notice key={`${finding.rule} ${say(finding.message)}`} level={levelOf(finding)}>
      <div data-once={finding.rule}>
        <p>
          <Severity level={levelOf(finding)} /> <bdi>{say(finding.message)}</bdi>{' '}
          {finding.todo && !accepted && <span>{say(finding.todo)}</span>}
        </p>
        <div class="requests__fixes">
          <span class="quiet">{text('requests.once.rows', { count: rows.length })}</span>
          {key !== null && (
            <Button look="link" data-accept-once onClick={() => onAccept([key], !accepted)}>
              {text(accepted ? 'requests.accept.no' : 'requests.accept.yes')}
            </Button>
          )}
          <GuidePages sources={finding.sources} />
        </div>
      </div>
    </Notice>
  );
  if (said.length === 0) return null;
  return (
    <section class="said-once" aria-label={text('requests.once.title')}>
      {said.filter((about) => !isTip(about)).map(one)}
      {tips.length > 0 && (
        <details>
          <summary data-tips={tips.length}>{text('requests.once.tips', { count: tips.length })}</summary>
          <div class="said-once">{tips.map(one)}</div>
        </details>
      )}
    </section>
  );
}

function isTip({ finding, key }: SaidOnce): boolean {
  return key === null && levelOf(finding) === 'tip';
}
