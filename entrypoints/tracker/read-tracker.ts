import type { TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { report } from '@/lib/platform/log';
import { readDueInput } from '@/lib/stores/due-now';
import { readKept } from '@/lib/stores/enquiries';
import { readKeep } from './keep-safe';
import { asideToTell } from './put-aside';

/** Everything kept that the page shows, in one reading; `failed` when the enquiries could not be read. */
export async function readTracker(): Promise<Partial<TrackerProps>> {
  try {
    const { enquiries, quarantined } = await readKept();
    const input = await readDueInput(enquiries.filter(isListed));
    return {
      enquiries: enquiries.filter(({ joinedInto }) => joinedInto === null).sort(newestFirst),
      setAside: await asideToTell(quarantined.length),
      series: seriesOf([...input.enquiries, ...input.deadlines]),
      office: input.role,
      timelineOf: timelinesAt(input),
      keep: await readKeep(enquiries.length),
    };
  } catch (fault) {
    report('the enquiries could not be read', fault);
    return { enquiries: 'failed' };
  }
}

function seriesOf(all: readonly { series: SeriesId | null }[]): SeriesId[] {
  return [...new Set(all.flatMap(({ series }) => series ?? []))].sort().reverse();
}

function newestFirst(a: Enquiry, b: Enquiry): number {
  return a.id < b.id ? 1 : -1;
}
