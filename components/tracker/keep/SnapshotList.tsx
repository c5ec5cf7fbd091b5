import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { SnapshotHead } from '@/lib/stores/keep/snapshots';
import { seriesInWords } from '../tracker-words';
import type { KeepActions } from './keep-actions';
import { Preview } from './Preview';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

export interface SnapshotListProps {
  snapshots: readonly SnapshotHead[];
  onGoBack: KeepActions['goBackTo'];
}

/** The snapshots there are, with what each holds and the way back to it. */
export function SnapshotList({ snapshots, onGoBack }: SnapshotListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const work = useLongWork();
  const goBack = async ({ id, series }: SnapshotHead) => {
    setAsked(null);
    const ended = await work.run('writing', async () => {
      await onGoBack(id);
      return true;
    });
    if (ended) work.say(text('tracker.keep.restored', { count: total(series) }));
  };
  return (
    <>
      <h3>{text('tracker.keep.snapshots')}</h3>
      <p class="quiet">{text('tracker.keep.snapshotsLead')}</p>
      {snapshots.length === 0 && <p class="quiet">{text('tracker.keep.noSnapshots')}</p>}
      <ul class="lines">
        {snapshots.map((one) => (
          <li key={one.id} data-snapshot={one.why} data-count={total(one.series)}>
            <p>
              <b id={one.id}>{showInstant(one.at)}</b>, {text(`tracker.keep.why.${one.why}`)}:{' '}
              {holds(one.series)}{' '}
              <Button
                look="link"
                data-action="go-back"
                aria-describedby={one.id}
                disabled={work.isBusy}
                onClick={() => setAsked(one.id)}
              >
                {text('tracker.keep.goBack')}
              </Button>
            </p>
            {asked === one.id && (
              <Preview>
                <p>{text('tracker.keep.goBackAsk', { when: showInstant(one.at) })}</p>
                <p class="keep__buttons">
                  <Button
                    look="main"
                    data-action="go-back-now"
                    disabled={work.isBusy}
                    onClick={() => void goBack(one)}
                  >
                    {text('tracker.keep.goBackNow')}
                  </Button>
                  <Button data-action="leave" onClick={() => setAsked(null)}>
                    {text('tracker.keep.cancel')}
                  </Button>
                </p>
              </Preview>
            )}
          </li>
        ))}
      </ul>
      <WorkNotice work={work} />
    </>
  );
}

function total(series: SnapshotHead['series']): number {
  return series.reduce((sum, { count }) => sum + count, 0);
}

function holds(series: SnapshotHead['series']): string {
  if (series.length === 0) return text('tracker.keep.holdsNone');
  const names = series.map((one) => seriesInWords(one.series)).join(', ');
  return text('tracker.keep.holds', { count: total(series), series: names });
}
