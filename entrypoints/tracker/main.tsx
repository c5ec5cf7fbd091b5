import { render } from 'preact';
import { seriesToChoose } from '@/components/options/typed-deadlines';
import { openPage } from '@/components/shared/open-page';
import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import { text } from '@/lib/i18n/tracker';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import type { SeriesId } from '@/lib/model/series';
import { today } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { deadlines } from '@/lib/stores/deadlines';
import { readDueInput } from '@/lib/stores/due-now';
import { onChange, readKept } from '@/lib/stores/enquiries';
import { seriesSaid } from '@/lib/stores/series-said';
import { setAsideSeen } from '@/lib/stores/set-aside-seen';
import { settings } from '@/lib/stores/settings';
import { FIRST_VIEW, trackerView } from '@/lib/stores/tracker-view';
import { actions } from './actions';
import { possibleFor } from './possible';
import { asideToTell, asideWasSeen, NOTHING_ASIDE } from './put-aside';
import { takeAway } from './take-away';

const root = openPage(text('tracker.title'));

let shown: TrackerProps = {
  enquiries: null,
  timelineOf: () => [],
  setAside: NOTHING_ASIDE,
  onSetAsideSeen: () => void asideWasSeen(),
  series: [],
  onAsk: possibleFor,
  office: null,
  choices: seriesToChoose(today()),
  on: actions,
  view: FIRST_VIEW,
  onView: (view) => void trackerView.set(view),
  takeAway,
};

function show(news: Partial<TrackerProps>): void {
  shown = { ...shown, ...news };
  render(<TrackerApp {...shown} />, root);
}

async function readAll(): Promise<void> {
  try {
    const { enquiries, quarantined } = await readKept();
    const input = await readDueInput(enquiries.filter(isListed));
    show({
      enquiries: enquiries.filter(({ joinedInto }) => joinedInto === null).sort(newestFirst),
      setAside: await asideToTell(quarantined.length),
      series: seriesOf([...input.enquiries, ...input.deadlines]),
      office: input.role,
      timelineOf: timelinesAt(input),
    });
  } catch (fault) {
    report('the enquiries could not be read', fault);
    show({ enquiries: 'failed' });
  }
}

function seriesOf(all: readonly { series: SeriesId | null }[]): SeriesId[] {
  return [...new Set(all.flatMap(({ series }) => series ?? []))].sort().reverse();
}

function newestFirst(a: Enquiry, b: Enquiry): number {
  return a.id < b.id ? 1 : -1;
}

show({});
void readAll();
void trackerView.get().then((view) => show({ view }));
trackerView.watch((view) => show({ view }));
onChange(() => void readAll());
deadlines.watch(() => void readAll());
setAsideSeen.watch(() => void readAll());
settings.watch(() => void readAll());
seriesSaid.watch(() => void readAll());
