import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Notice } from '@/components/shared/Notice';
import type { Saving } from '@/components/shared/use-saving';
import { text } from '@/lib/i18n/requests';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { RequestRow } from '@/lib/model/request';
import { seriesName } from '@/lib/model/series';
import { feeRows } from '@/lib/requests/fee-rows';
import { feesOf } from '@/lib/requests/fees';
import { FeeLines } from './FeeLines';
import { FeeSums } from './FeeSums';
import type { RequestsPageProps } from './RequestsPage';

export interface FeesPartProps extends Omit<RequestsPageProps, 'rows'> {
  rows: readonly RequestRow[] | null;
  saving: Saving;
}

/** What the office's own prices make of the list: sums by candidate, by who asked and by enquiry, and a file for finance. */
export function FeesPart(props: FeesPartProps) {
  const { rows, series, checked, fees: sheet, levelOf, onPlan, sentOf, masked, on, saving } = props;
  const [file, setFile] = useState('');
  const { planned, sent } = useMemo(() => {
    const enquiries = checked ? onPlan() : [];
    return { planned: enquiries, sent: sentOf(enquiries) };
  }, [checked, onPlan, sentOf]);
  const fees = useMemo(() => {
    const changed = [...sent].filter(([, one]) => one.gradeChanged === true);
    const gradeChanged = new Map(changed.map(([id, one]) => [id, one.gradeChangedFor]));
    return feesOf(planned, rows ?? [], { sheet, levelOf, gradeChanged });
  }, [planned, rows, sheet, levelOf, sent]);
  const waivedForAll = planned.filter(({ id, candidates }) => {
    const known = sent.get(id);
    return candidates.length > 1 && known?.gradeChanged === true && known.gradeChangedFor.length === 0;
  }).length;
  const change = (next: FeeSheet) =>
    saving.save(
      text('requests.fees.saved', { series: seriesName(series) }),
      () => on.keepFees(next),
      () => on.keepFees(sheet),
    );
  const numbers = () =>
    new Map([...sent].flatMap(([id, { number }]) => (number === null ? [] : [[id, number] as const])));

  return (
    <section class="fees" aria-label={text('requests.part.fees')} data-fees>
      <FeeLines sheet={sheet} series={series} onChange={(next) => void change(next)} />
      <h2>{text('requests.fees.sums')}</h2>
      {planned.length === 0 ? (
        <EmptyState title={text('requests.fees.none')}>
          <p>{text('requests.fees.noneDo')}</p>
        </EmptyState>
      ) : (
        <>
          {fees.total.unpriced > 0 && (
            <Notice level="check">
              <p data-unpriced={fees.total.unpriced}>
                {text('requests.fees.unpriced', { count: fees.total.unpriced })}
              </p>
            </Notice>
          )}
          {waivedForAll > 0 && (
            <Notice level="check">
              <p data-waived-for-all={waivedForAll}>
                {text('requests.fees.waivedForAll', { count: waivedForAll })}
              </p>
            </Notice>
          )}
          <FeeSums fees={fees} planned={planned} sheet={sheet} masked={masked} />
          <div class="sheet__do">
            <Button
              data-action="fees-csv"
              onClick={() => setFile(on.saveFees(feeRows(fees, sheet, numbers())))}
            >
              {text('requests.fees.csv')}
            </Button>
            <span role="status" class="quiet">
              {file !== '' && text('requests.fees.csvSaved', { file })}
            </span>
          </div>
        </>
      )}
    </section>
  );
}
