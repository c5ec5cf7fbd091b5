import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/requests';
import { type SeriesId, seriesName } from '@/lib/model/series';

export interface NamedSeriesProps {
  /** The series the lines above a list name; null when they name none. */
  named: SeriesId | null;
  /** The one it would go into. */
  series: SeriesId;
  onSeries(series: SeriesId): void;
}

/** Asks when a list seems to be of another series than the one it would go into. */
export function NamedSeries({ named, series, onSeries }: NamedSeriesProps) {
  if (named === null || named === series) return null;
  return (
    <Notice level="check">
      <p data-named-series={named}>
        {text('requests.preview.named', { named: seriesName(named), series: seriesName(series) })}{' '}
        <Button data-action="take-named-series" onClick={() => onSeries(named)}>
          {text('requests.preview.takeNamed', { named: seriesName(named) })}
        </Button>
      </p>
    </Notice>
  );
}
