import type { CalendarDate } from '@/lib/model/calendar-date';
import { BugError } from '@/lib/model/errors';
import type { Forgotten, Retention } from '@/lib/model/retention';
import type { SeriesId } from '@/lib/model/series';
import { withSaid } from '@/lib/model/series-said';
import { everyMinutes } from '@/lib/platform/alarms';
import { today } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { holdingAll, oneAtATime } from '@/lib/platform/one-at-a-time';
import { clearTabs } from '@/lib/platform/tab-memory';
import { forgetReports } from '../cambridge-reports';
import { announceChanged, ENQUIRIES_LOCK } from '../enquiries';
import { databaseOf, seriesKept } from '../enquiries/databases';
import { enquiryCopies } from '../enquiries/kept-twice';
import { removeWhole } from '../enquiries/leaves';
import { endMoves } from '../enquiries/move';
import { readSeries } from '../enquiries/read';
import { change } from '../enquiries/write';
import { countFewer } from '../keep/loss';
import { dropEverySnapshot } from '../keep/snapshots';
import { forgetRequests } from '../requests/forget-requests';
import { runSheets } from '../run-sheets';
import { stillKept } from '../run-sheets/changes';
import { seriesSaid } from '../series-said';
import { forgetLoose, unreadableOver } from './forget-loose';
import { mayForget, planForgetting, withLook } from './plan-forgetting';
import { retention } from './retention';
import { withoutNames } from './without-names';

/** Lines of what was done that are kept for the officer to read. */
const LINES = 100;

/**
 * Removes what was kept long enough, and writes down what it removed. May be asked as often as one likes: what is
 * gone is not there to be found again. A fault in one series is noted and stops none of the others. Snapshots go
 * with it, because they hold what was to be forgotten.
 */
export async function forget(): Promise<void> {
  const on = today();
  const months = await retention.update((kept) => withLook(kept, on));
  if (!mayForget(months, on)) return;
  await forgetPapers(months, on);
  await forgetLeftBehind();
  for (const series of await seriesKept()) {
    try {
      // No snapshot may be made meanwhile: it would keep the names.
      const line = await holdingAll([ENQUIRIES_LOCK, 'keep'], () => forgetIn(series, months, on));
      if (line.names + line.records === 0) continue;
      // What tabs remember of a Note may be about the same candidates.
      await clearTabs('page');
      await writeDown(line);
    } catch (fault) {
      report('what was kept long enough could not be removed', fault);
    }
  }
}

/** What lies beside the enquiries is gone through first: request lists and run sheets are in every snapshot as well. */
async function forgetPapers(months: Pick<Retention, 'namesFor'>, on: CalendarDate): Promise<void> {
  try {
    const before = await runSheets.get();
    const after = await runSheets.update((sheets) => stillKept(sheets, months, on));
    const isLess = [
      await forgetRequests(months, on),
      await forgetReports(months, on),
      await forgetLoose(months, on),
      after.length < before.length,
    ];
    if (!isLess.includes(true)) return;
    await oneAtATime('keep', dropEverySnapshot);
    await writeDown({ on, series: null, names: 0, records: 0, lists: true });
  } catch (fault) {
    report('request lists that were kept long enough could not be removed', fault);
  }
}

/** What a killed move left in another series knows nothing of the outcome, and would keep its names. */
async function forgetLeftBehind(): Promise<void> {
  try {
    await oneAtATime(ENQUIRIES_LOCK, endMoves);
  } catch (fault) {
    report('what a move left behind could not be removed', fault);
  }
}

async function writeDown(line: Forgotten): Promise<void> {
  await retention.update((kept) => ({
    ...kept,
    forgotten: [...kept.forgotten, line].slice(-LINES),
    untold: Math.min((kept.untold ?? 0) + 1, LINES),
  }));
}

async function forgetIn(
  series: SeriesId | null,
  months: Pick<Retention, 'namesFor' | 'recordsFor'>,
  on: CalendarDate,
): Promise<Forgotten> {
  const database = databaseOf(series);
  // Reading ends conflicts first, so that no other copy keeps a name.
  const { enquiries, quarantined } = await readSeries(series);
  const { records, names } = planForgetting(enquiries, months, on);
  // Before it is done, or those that were forgotten would be told of as lost.
  await countFewer(records.length);
  const unreadable = unreadableOver(
    quarantined.map(({ id }) => id),
    months.recordsFor,
    on,
  );
  const gone = [...records, ...unreadable];
  // First: were the browser killed in between, nobody would look into them again.
  if (gone.length + names.length > 0) await dropEverySnapshot();
  await enquiryCopies.drop(gone);
  for (const id of gone) await removeWhole(database, id);
  for (const id of names) {
    await change(database, id, (kept) => {
      if (!kept) throw new BugError('An enquiry to lose its names is not kept');
      return { ...kept, events: kept.events.map(withoutNames) };
    });
  }
  if (series && records.length > 0 && records.length === enquiries.length)
    await seriesSaid.update((said) => withSaid(said, series, { onPortfolio: null }));
  if (gone.length + names.length > 0) announceChanged([...gone, ...names]);
  return { on, series, names: names.length, records: gone.length };
}

/**
 * Looks twice a day for what is to be forgotten. Called in the first turn, at each start of the background.
 * @param ready ends when writing is allowed
 */
export function forgetOnSchedule(ready: Promise<void>): void {
  everyMinutes('forget', 720, () => ready.then(forget));
  void ready.then(forget);
}

/** Keeps for how many months the school wants names and enquiries kept. */
export async function keepFor(months: Pick<Retention, 'namesFor' | 'recordsFor'>): Promise<void> {
  await retention.update((kept) => ({ ...kept, ...months }));
}
