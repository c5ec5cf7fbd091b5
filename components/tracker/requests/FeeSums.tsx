import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';
import { allInitials } from '@/lib/model/candidate-name';
import type { FeeSheet } from '@/lib/model/fee-sheet';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { sayMoney } from '@/lib/requests/fee-rows';
import type { Fees, Sums } from '@/lib/requests/fees';

export interface FeeSumsProps {
  fees: Fees;
  planned: readonly PlannedEnquiry[];
  sheet: FeeSheet;
  masked: boolean;
}

const COLUMNS = ['fee', 'localFee', 'waived', 'toPay', 'refund'] as const;
const WAYS = ['family', 'candidate', 'enquiry'] as const;
/** More lines than this are for the file. */
const SHOWN = 200;

/** Sums by who asked, by candidate or by enquiry, and the total of all. */
export function FeeSums({ fees, planned, sheet, masked }: FeeSumsProps) {
  const [way, setWay] = useState<(typeof WAYS)[number]>('family');
  const lines = linesOf(fees, planned, masked)[way];
  const amounts = (sums: Sums) =>
    COLUMNS.map((column) => (
      <td key={column} class="money">
        {sayMoney(sums[column], sheet.digits)}
      </td>
    ));
  return (
    <>
      <fieldset class="verdicts">
        <legend class="sr-only">{text('requests.fees.by')}</legend>
        {WAYS.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            data-sums-by={one}
            aria-pressed={way === one}
            onClick={() => setWay(one)}
          >
            {text(`requests.fees.by.${one}`)}
          </button>
        ))}
      </fieldset>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{text(`requests.fees.by.${way}`)}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="money">
                  {text(`requests.fees.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map(([name, sums]) => (
              <tr key={name} data-sum>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {amounts(sums)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr data-total>
              <th scope="row">
                {text('requests.fees.total', {
                  currency: sheet.currency || text('requests.fees.noCurrency'),
                })}
              </th>
              {amounts(fees.total)}
            </tr>
          </tfoot>
        </table>
      </div>
      {lines.length > SHOWN && (
        <p class="quiet">{text('requests.fees.more', { count: lines.length - SHOWN })}</p>
      )}
    </>
  );
}

type Line = readonly [name: string, sums: Sums];

function linesOf(
  fees: Fees,
  planned: readonly PlannedEnquiry[],
  masked: boolean,
): Record<(typeof WAYS)[number], Line[]> {
  const names = new Map(
    fees.rows.flatMap(({ row }) => (row.candidate && row.name ? [[row.candidate, row.name] as const] : [])),
  );
  return {
    family: [...fees.byFamily].map(
      ([name, sums]): Line => [(masked ? allInitials(name) : name) || text('requests.fees.nobody'), sums],
    ),
    candidate: fees.byCandidate.map(({ candidate, sums }): Line => {
      const name = candidate && !masked ? names.get(candidate) : undefined;
      return [
        candidate ? [candidate, name].filter(Boolean).join(' ') : text('requests.sheet.everybody'),
        sums,
      ];
    }),
    enquiry: planned.flatMap(({ id, service, syllabus, components, candidates }, index): Line[] => {
      const sums = fees.byEnquiry.get(id);
      const what = [
        `${index + 1}. ${text(`shared.service.${service}`)}`,
        [syllabus, components.join('+')].filter(Boolean).join('/'),
        candidates.map(({ number }) => number).join(', '),
      ];
      return sums ? [[what.filter(Boolean).join(', '), sums]] : [];
    }),
  };
}
