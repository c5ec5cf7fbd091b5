import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';
import { seriesInWords } from '../tracker-words';
import { countBySeries } from './count-by-series';
import type { KeepActions } from './keep-actions';
import { Preview } from './Preview';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

export interface DeleteSeriesProps extends Pick<KeepActions, 'seriesWithPapers' | 'deleteSeries'> {
  enquiries: readonly Enquiry[];
}

/** Deletes what is kept of a series, asked once more with the number of its enquiries. */
export function DeleteSeries({ enquiries, seriesWithPapers, deleteSeries }: DeleteSeriesProps) {
  const [asked, setAsked] = useState<{ series: Enquiry['series'] } | null>(null);
  const [withPapers, setWithPapers] = useState<readonly Enquiry['series'][] | null>(null);
  const work = useLongWork();
  const counts = countBySeries(enquiries);
  const all = newestFirst([...counts.keys(), ...(withPapers ?? [])]);
  const look = async () => setWithPapers(await work.run('reading', seriesWithPapers));
  const remove = async (series: Enquiry['series']) => {
    setAsked(null);
    const count = await work.run('writing', () => deleteSeries(series));
    if (count === null) return;
    await look();
    const of = seriesInWords(series);
    work.say(
      count > 0
        ? text('tracker.keep.deleted', { count, series: of })
        : text('tracker.keep.deletedPapers', { series: of }),
    );
  };
  return (
    <details class="keep__delete" onToggle={(event) => void (event.currentTarget.open && look())}>
      <summary data-action="delete-a-series">{text('tracker.keep.delete')}</summary>
      <p class="quiet">{text('tracker.keep.deleteLead')}</p>
      {all.length === 0 && withPapers && <p>{text('tracker.keep.deleteNothing')}</p>}
      <p class="keep__buttons">
        {all.map((series) => (
          <Button
            key={series}
            data-action="delete-series"
            data-series={series ?? 'unknown'}
            disabled={work.isBusy}
            onClick={() => setAsked({ series })}
          >
            {text('tracker.keep.deleteAsk', { series: seriesInWords(series) })}
          </Button>
        ))}
      </p>
      {asked && (
        <Preview>
          <p>{sureInWords(asked.series, counts.get(asked.series) ?? 0)}</p>
          <p class="keep__buttons">
            <Button
              data-action="delete-series-now"
              disabled={work.isBusy}
              onClick={() => void remove(asked.series)}
            >
              {text('tracker.keep.deleteNow')}
            </Button>
            <Button data-action="leave" onClick={() => setAsked(null)}>
              {text('tracker.keep.cancel')}
            </Button>
          </p>
        </Preview>
      )}
      <WorkNotice work={work} />
    </details>
  );
}

function sureInWords(of: Enquiry['series'], count: number): string {
  const series = seriesInWords(of);
  if (count === 0) return text('tracker.keep.deletePapersSure', { series });
  return text('tracker.keep.deleteSure', { count, series });
}

/** Each once; the unknown one last. */
function newestFirst(series: readonly Enquiry['series'][]): Enquiry['series'][] {
  return [...new Set(series)].sort((a, b) => (b ?? '').localeCompare(a ?? ''));
}
