import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Shape } from '@/components/shared/Shape';
import { text } from '@/lib/i18n/panel';
import type { HealthLight, HealthReport } from '@/lib/model/health';
import type { TaughtField } from '@/lib/model/taught';
import { healthDetails, pageName, partInWords } from './health-words';
import { PageNaming } from './PageNaming';
import type { PanelActions } from './panel-view';

const LEVEL = { working: 'fine', partly: 'check', 'not-working': 'stop' } as const satisfies Record<
  HealthLight,
  string
>;

/** How well the assistant finds its way on this page, what to do about it, and what to hand to somebody who can help. */
export function HealthBlock({ report, actions }: { report: HealthReport; actions: PanelActions }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { light, page, parts, lists } = report;
  const details = healthDetails(report);
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section class="health" data-health={light} aria-labelledby="health">
      <h3 class="group__name" id="health">
        <span class={`severity level--${LEVEL[light]}`}>
          <Shape level={LEVEL[light]} />
          {text(`panel.health.light.${light}`)}
        </span>
      </h3>
      <p>
        {page === 'unknown'
          ? text('panel.health.unknown')
          : text('panel.health.page', { page: pageName(page) })}
      </p>
      <p>{text(`panel.health.todo.${light}`)}</p>
      {parts.length > 0 && (
        <ul class="fold__list">
          {parts.map((part) => (
            <li key={part.part} data-part={part.part} data-status={part.status}>
              {partInWords(part)}{' '}
              {part.canBeShown && part.status !== 'waiting' && (
                <Button
                  look="link"
                  data-action="teach"
                  data-field={part.part}
                  aria-label={text('panel.teach.label', { part: text(`panel.group.${part.part}`) })}
                  onClick={() => actions.onTeach(part.part as TaughtField)}
                >
                  {text('panel.teach.press')}
                </Button>
              )}
            </li>
          ))}
          {lists.map(({ list, rows, isComplete }) => (
            <li key={`list ${list}`} data-list={list}>
              {text(isComplete ? 'panel.health.list.complete' : 'panel.health.list.part', {
                list: text(`panel.health.list.${list}`),
                rows,
              })}
            </li>
          ))}
        </ul>
      )}
      <PageNaming page={page} onName={actions.onNamePage} />
      <h4 class="group__name">{text('panel.health.handOver')}</h4>
      <p class="quiet">{text('panel.health.handOverWhy')}</p>
      <p class="finding__actions">
        <Button data-action="copy-health" onClick={() => void copy()}>
          {text('panel.health.copy')}
        </Button>
        <Button data-action="save-skeleton" onClick={() => actions.onSaveSkeleton()}>
          {text('panel.health.skeleton')}
        </Button>
      </p>
      <p role="status">
        {copied !== null && text(copied ? 'panel.health.copied' : 'shared.letter.notCopied')}
      </p>
      <pre class="letter__words" data-health-details>
        {details}
      </pre>
    </section>
  );
}
