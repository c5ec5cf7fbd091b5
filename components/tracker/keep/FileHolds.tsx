import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import type { OpenedBackup } from '@/lib/stores/keep/backup';
import { seriesInWords } from '../tracker-words';
import { countBySeries } from './count-by-series';

/** When a backup was made and what is in it. */
export function FileHolds({ opened }: { opened: Extract<OpenedBackup, { ok: true }> }) {
  const { enquiries } = opened.everything;
  const counts = countBySeries(enquiries);
  const when = showInstant(opened.head.madeAt);
  return (
    <>
      <h3>{text('tracker.keep.file', { when, count: enquiries.length })}</h3>
      <p class="quiet">
        {[...counts]
          .map(([series, count]) =>
            text('tracker.keep.seriesCount', { series: seriesInWords(series), count }),
          )
          .join(' · ')}
      </p>
    </>
  );
}
