import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import type { FeeLine, FeeSheet, Price } from '@/lib/model/fee-sheet';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { sayMoney } from '@/lib/requests/fee-rows';
import { FeeLineForm } from './FeeLineForm';
import { levelInWords } from './request-words';

export interface FeeLinesProps {
  sheet: FeeSheet;
  series: SeriesId;
  onChange(sheet: FeeSheet): void;
}

/** The prices of a series, as the office typed them from its own list. */
export function FeeLines({ sheet, series, onChange }: FeeLinesProps) {
  const own = sheet.lines.filter((line) => line.series === series);
  // Series are named by year and month: the greatest other one is the one typed for last.
  const before = sheet.lines
    .map((line) => line.series)
    .filter((one) => one !== series)
    .sort()
    .at(-1);
  const [isAdding, setAdding] = useState(false);
  const without = (line: FeeLine) => ({ ...sheet, lines: sheet.lines.filter((one) => one !== line) });
  const pricesOf = (other: SeriesId) =>
    sheet.lines.filter((line) => line.series === other).map((line) => ({ ...line, series }));
  const price = (one: Price | null) =>
    one === null
      ? '–'
      : text(`requests.fees.per.${one.per}.of`, {
          amount: `${sayMoney(one.amount, sheet.digits)} ${sheet.currency}`.trim(),
        });
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">{text('requests.fees.prices', { series: seriesName(series) })}</h2>
      <p class="quiet">{text('requests.fees.why')}</p>
      <div class="find">
        <label>
          {text('requests.fees.currency')}
          <input
            class="box"
            name="currency"
            size={6}
            autoComplete="off"
            value={sheet.currency}
            onChange={(event) =>
              onChange({ ...sheet, currency: event.currentTarget.value.trim().slice(0, 12) })
            }
          />
        </label>
        <label>
          {text('requests.fees.digits')}
          <select
            class="box"
            name="digits"
            value={String(sheet.digits)}
            disabled={sheet.lines.length > 0}
            onChange={(event) =>
              onChange({ ...sheet, digits: ([0, 2, 3] as const)[event.currentTarget.selectedIndex] ?? 2 })
            }
          >
            {[0, 2, 3].map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      {own.length > 0 && (
        <div class="table">
          <table class="prices">
            <thead>
              <tr>
                {(['level', 'service', 'fee', 'localFee', 'deduction'] as const).map((column) => (
                  <th key={column} scope="col">
                    {text(`requests.fees.${column}`)}
                  </th>
                ))}
                <th scope="col">{text('requests.head.do')}</th>
              </tr>
            </thead>
            <tbody>
              {own.map((line) => (
                <tr key={`${line.level} ${line.service}`} data-price={line.service}>
                  <td>{levelInWords(line.level)}</td>
                  <td>{text(`shared.service.${line.service}`)}</td>
                  <td>{price(line.fee)}</td>
                  <td>{price(line.localFee)}</td>
                  <td>{price(line.deduction)}</td>
                  <td>
                    <Button
                      look="link"
                      data-action="remove-price"
                      aria-label={text('requests.fees.remove', {
                        service: text(`shared.service.${line.service}`),
                        level: levelInWords(line.level),
                      })}
                      onClick={() => onChange(without(line))}
                    >
                      {text('requests.remove')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding ? (
        <FeeLineForm
          series={series}
          digits={sheet.digits}
          onCancel={() => setAdding(false)}
          onSave={(line) => {
            const others = sheet.lines.filter(
              (one) => one.series !== series || one.service !== line.service || one.level !== line.level,
            );
            onChange({ ...sheet, lines: [...others, line] });
            setAdding(false);
          }}
        />
      ) : (
        <div class="sheet__do">
          <Button data-action="add-price" onClick={() => setAdding(true)}>
            {text('requests.fees.add')}
          </Button>
          {before && own.length === 0 && (
            <Button
              data-action="same-prices"
              onClick={() => onChange({ ...sheet, lines: [...sheet.lines, ...pricesOf(before)] })}
            >
              {text('requests.fees.same', { series: seriesName(before) })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
