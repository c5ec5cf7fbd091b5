import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Notice } from '@/components/shared/Notice';
import type { Saving } from '@/components/shared/use-saving';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/requests';
import { inOrder } from '@/lib/model/in-order';
import type { RequestRow } from '@/lib/model/request';
import type { RunSheet } from '@/lib/model/run-sheet';
import { seriesName } from '@/lib/model/series';
import { now } from '@/lib/platform/clock';
import { requestsAddress } from '../place';
import { PlannedCard } from './PlannedCard';
import type { RequestsPageProps } from './RequestsPage';

export interface RunSheetPartProps extends Omit<RequestsPageProps, 'rows'> {
  rows: readonly RequestRow[] | null;
  saving: Saving;
}

/** The enquiries to enter, in the order to submit them: made by one press, printed, and ticked off as they are sent. */
export function RunSheetPart(props: RunSheetPartProps) {
  const { rows, checked, runSheet, series, sentOf, on, onPlan, saving, masked, isKept } = props;
  const [copied, setCopied] = useState<string | null>(null);
  const plan = useMemo(() => (checked ? onPlan() : []), [checked, onPlan]);
  const enquiries = runSheet?.enquiries ?? [];
  const sent = useMemo(() => sentOf(runSheet?.enquiries ?? []), [sentOf, runSheet]);
  const open = enquiries.filter(({ id }) => !sent.has(id)).length;
  const entering = new Set(plan.flatMap((one) => one.rows));
  const left = (rows ?? []).filter(({ id }) => !entering.has(id)).length;
  // What was sent stays as it was: only what is still to be sent can be out of date.
  const stillToSend = useMemo(() => {
    const isSent = sentOf(plan);
    return plan.filter(({ id }) => !isSent.has(id));
  }, [plan, sentOf]);
  const isStale =
    runSheet !== null &&
    checked !== null &&
    inOrder(stillToSend) !== inOrder(enquiries.filter(({ id }) => !sent.has(id)));
  const make = (sheet: RunSheet) =>
    void saving.save(
      text('requests.sheet.made', { count: sheet.enquiries.length }),
      () => on.keepRunSheet(sheet),
      () => on.keepRunSheet(runSheet ?? { ...sheet, enquiries: [] }),
    );
  const copy = async (id: string, words: string) => {
    await on.copy(words);
    setCopied(id);
  };

  if (rows === null) return <p class="quiet">{text('shared.loading')}</p>;
  if (rows.length === 0 && !runSheet)
    return (
      <EmptyState title={text('requests.sheet.none', { series: seriesName(series) })}>
        <p>
          <a href={requestsAddress('list')}>{text('requests.sheet.noneDo')}</a>
        </p>
      </EmptyState>
    );
  return (
    <section class="sheet" aria-label={text('requests.part.run-sheet')} data-run-sheet>
      <h2>{text('requests.sheet.title', { series: seriesName(series) })}</h2>
      <p role="status">
        {runSheet
          ? text('requests.sheet.state', {
              when: showInstant(runSheet.madeAt),
              count: enquiries.length,
              open,
            })
          : checked && plan.length === 0
            ? text('requests.sheet.nothing')
            : text('requests.sheet.notMade', { count: plan.length })}
      </p>
      <div class="sheet__do">
        <Button
          look={runSheet && !isStale ? 'plain' : 'main'}
          data-action="make-run-sheet"
          disabled={checked === null || plan.length === 0}
          onClick={() => make({ series, madeAt: now(), enquiries: plan })}
        >
          {text(runSheet ? 'requests.sheet.again' : 'requests.sheet.make')}
        </Button>
        <Button data-action="print-run-sheet" disabled={enquiries.length === 0} onClick={on.print}>
          {text('requests.sheet.print')}
        </Button>
      </div>
      {isStale && (
        <Notice level="check">
          <p data-stale>{text('requests.sheet.stale')}</p>
        </Notice>
      )}
      {left > 0 && (
        <p class="quiet sheet__left" data-left-out={left}>
          {text('requests.sheet.left', { count: left })}{' '}
          <a href={requestsAddress('list')}>{text('requests.sheet.toList')}</a>
        </p>
      )}
      {enquiries.length > 0 && (
        <p class="quiet sheet__how">{text(isKept ? 'requests.sheet.how' : 'requests.sheet.howOnPaper')}</p>
      )}
      <ol class="sheet__list">
        {enquiries.map((enquiry, index) => (
          <PlannedCard
            key={enquiry.id}
            enquiry={enquiry}
            place={index + 1}
            isSent={sent.has(enquiry.id)}
            masked={masked}
            isCopied={copied === enquiry.id}
            onCopy={() => void copy(enquiry.id, enquiry.note)}
          />
        ))}
      </ol>
    </section>
  );
}
