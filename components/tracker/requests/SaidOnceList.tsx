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

/** What is so for the whole series and not for a row: said once, above the list. */
export function SaidOnceList({ said, onAccept }: SaidOnceListProps) {
  if (said.length === 0) return null;
  return (
    <section class="said-once" aria-label={text('requests.once.title')}>
      {said.map(({ finding, key, accepted, rows }) => (
        <Notice key={`${finding.rule} ${say(finding.message)}`} level={levelOf(finding)}>
          <div data-once={finding.rule}>
            <p>
              <Severity level={levelOf(finding)} /> <bdi>{say(finding.message)}</bdi>
            </p>
            {finding.todo && <p>{say(finding.todo)}</p>}
            <p class="quiet">
              {text('requests.once.rows', { count: rows.length })}{' '}
              {key !== null && (
                <Button look="link" data-accept-once onClick={() => onAccept([key], !accepted)}>
                  {text(accepted ? 'requests.accept.no' : 'requests.accept.yes')}
                </Button>
              )}
            </p>
            <GuidePages sources={finding.sources} />
          </div>
        </Notice>
      ))}
    </section>
  );
}
