import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { seriesInWords } from '../tracker-words';
import { countBySeries } from './count-by-series';
import type { KeepActions } from './keep-actions';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

export interface DeleteSeriesProps {
  enquiries: readonly Enquiry[];
  onDelete: KeepActions['deleteSeries'];
}

/** Deletes the enquiries of a series, asked once more with their number. */
export function DeleteSeries({ enquiries, onDelete }: DeleteSeriesProps) {
  const [asked, setAsked] = useState<{ series: Enquiry['series'] } | null>(null);
  const work = useLongWork();
  const counts = countBySeries(enquiries);
  const remove = async (series: Enquiry['series']) => {
    setAsked(null);
    const count = await work.run('writing', () => onDelete(series));
    if (count !== null) work.say(text('tracker.keep.deleted', { count, series: seriesInWords(series) }));
  };
  return (
    <details class="keep__delete">
      <summary data-action="delete-a-series">{text('tracker.keep.delete')}</summary>
      <p class="quiet">{text('tracker.keep.deleteLead')}</p>
      <p class="keep__buttons">
        {[...counts.keys()].map((series) => (
          <Button
            key={series}
            data-action="delete-series"
            data-series={series ?? 'unknown'}
            onClick={() => setAsked({ series })}
          >
            {text('tracker.keep.deleteAsk', { series: seriesInWords(series) })}
          </Button>
        ))}
      </p>
      {asked && (
        <div class="keep__preview" role="status">
          <p>
            {text('tracker.keep.deleteSure', {
              count: counts.get(asked.series) ?? 0,
              series: seriesInWords(asked.series),
            })}
          </p>
          <p class="keep__buttons">
            <Button data-action="delete-series-now" onClick={() => void remove(asked.series)}>
              {text('tracker.keep.deleteNow')}
            </Button>
            <Button data-action="leave" onClick={() => setAsked(null)}>
              {text('tracker.keep.cancel')}
            </Button>
          </p>
        </div>
      )}
      <WorkNotice work={work} />
    </details>
  );
}
