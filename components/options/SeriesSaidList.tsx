import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/options';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { nothingSaid, type SeriesSaid, type SeriesSaidChange } from '@/lib/model/series-said';
import { DateForm } from './DateForm';
import { PortfolioForm } from './PortfolioForm';

export interface SeriesSaidListProps {
  /** Every series the office has to do with, the newest first. */
  series: readonly SeriesId[];
  said: readonly SeriesSaid[];
  /** The centre said that it has candidates with a portfolio of evidence. */
  hasPortfolio: boolean;
  onSaid(series: SeriesId, change: SeriesSaidChange): void;
}

/** What the office says about each series: its own last day, the confirmed e-mail, who has a portfolio of evidence. */
export function SeriesSaidList({ series, said, hasPortfolio, onSaid }: SeriesSaidListProps) {
  return (
    <section aria-labelledby="series-said">
      <h2 id="series-said">{text('options.series.title')}</h2>
      <p class="quiet">{text('options.series.why')}</p>
      {series.length === 0 && <p>{text('options.series.none')}</p>}
      <ul class="lines">
        {series.map((one) => (
          <SeriesLine
            key={one}
            said={said.find((kept) => kept.series === one) ?? nothingSaid(one)}
            hasPortfolio={hasPortfolio}
            onSaid={(change) => onSaid(one, change)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SeriesLineProps {
  said: SeriesSaid;
  hasPortfolio: boolean;
  onSaid(change: SeriesSaidChange): void;
}

function SeriesLine({ said, hasPortfolio, onSaid }: SeriesLineProps) {
  const { series, ownCutOff, confirmedEmail, trackerComplete, invoiceChecked, onPortfolio } = said;
  return (
    <li data-series-said={series}>
      <b>{seriesName(series)}</b>
      <DateForm
        series={series}
        date={ownCutOff}
        label={text('options.series.cutOff')}
        press={text('options.deadlines.change')}
        onDate={(date) => onSaid({ ownCutOff: date })}
        after={
          ownCutOff && (
            <Button look="link" data-action="remove-cut-off" onClick={() => onSaid({ ownCutOff: null })}>
              {text('options.deadlines.remove')}
            </Button>
          )
        }
      />
      <label class="choice">
        <input
          type="checkbox"
          name="tracker-complete"
          checked={trackerComplete}
          onChange={(event) => onSaid({ trackerComplete: event.currentTarget.checked })}
        />
        {text('options.series.complete')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          name="invoice-checked"
          checked={invoiceChecked}
          onChange={(event) => onSaid({ invoiceChecked: event.currentTarget.checked })}
        />
        {text('options.series.invoice')}
      </label>
      {(hasPortfolio || onPortfolio) && (
        <PortfolioForm listed={onPortfolio} onList={(candidates) => onSaid({ onPortfolio: candidates })} />
      )}
      {confirmedEmail && (
        <p>
          {text('options.series.email', { address: confirmedEmail })}{' '}
          <Button look="link" data-action="forget-email" onClick={() => onSaid({ confirmedEmail: null })}>
            {text('options.series.forgetEmail')}
          </Button>
        </p>
      )}
    </li>
  );
}
