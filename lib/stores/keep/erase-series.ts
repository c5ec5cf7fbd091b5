import type { SeriesId } from '@/lib/model/series';
import { withSaid } from '@/lib/model/series-said';
import { now } from '@/lib/platform/clock';
import { eraseReports } from '../cambridge-reports';
import { dismissals } from '../dismissals';
import { announceAll } from '../enquiries';
import { destroyDatabase } from '../enquiries/databases';
import { enquiryCopies } from '../enquiries/kept-twice';
import { erased } from '../erased';
import { eraseRequests } from '../requests/forget-requests';
import { runSheets } from '../run-sheets';
import { withoutSheet } from '../run-sheets/changes';
import { seriesSaid } from '../series-said';
import { alone } from './bring-back';
import { readEverything } from './everything';
import { keepCount } from './loss';
import { putBy, tidySnapshots } from './snapshots';

/**
 * Deletes every enquiry of a series and the papers beside them, after a snapshot, and keeps in mind that it was
 * deleted: an old backup does not bring it back unasked. Only the background asks.
 * @returns how many enquiries were deleted
 */
export async function eraseSeries(series: SeriesId | null): Promise<number> {
  const count = await alone(async () => {
    const before = await readEverything();
    const gone = before.enquiries.filter((one) => one.series === series).map(({ id }) => id);
    await putBy('delete', before);
    await erased.update((list) => [...list.filter((one) => one.series !== series), { series, at: now() }]);
    // Counted first: should the browser be killed in between, fewer are expected than there are, and nobody is alarmed.
    await keepCount(before.enquiries.length - gone.length);
    await enquiryCopies.drop(gone);
    await destroyDatabase(series);
    await tidySnapshots();
    announceAll();
    return gone.length;
  });
  // Only now: whoever is alone holds the stores' own locks.
  await eraseRequests(series);
  // Why a finding was set aside is said in words of people, names among them.
  await dismissals.update((kept) => kept.filter(({ enquiry }) => !enquiry.startsWith(`${series ?? ''}|`)));
  if (series) await eraseReports(series);
  if (series) await runSheets.update((sheets) => withoutSheet(sheets, series));
  if (series) await seriesSaid.update((said) => withSaid(said, series, { onPortfolio: null }));
  return count;
}
