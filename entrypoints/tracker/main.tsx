import { render } from 'preact';
import { likelySeries, seriesToChoose } from '@/components/options/typed-deadlines';
import { openPage } from '@/components/shared/open-page';
import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { text } from '@/lib/i18n/tracker';
import { now, today } from '@/lib/platform/clock';
import { deadlines } from '@/lib/stores/deadlines';
import { onChange } from '@/lib/stores/enquiries';
import { forgottenWasSeen, retention, untoldOf } from '@/lib/stores/forgetting/retention';
import { newsFrom, newsSeen } from '@/lib/stores/news-seen';
import { reminders } from '@/lib/stores/reminders';
import { seriesSaid } from '@/lib/stores/series-said';
import { setAsideSeen } from '@/lib/stores/set-aside-seen';
import { settings } from '@/lib/stores/settings';
import { FIRST_VIEW, trackerView } from '@/lib/stores/tracker-view';
import { actions } from './actions';
import { onKeepChange } from './keep-safe';
import { oneReadingAtATime } from './one-reading';
import { possibleFor } from './possible';
import { asideWasSeen, NOTHING_ASIDE } from './put-aside';
import { readFirstRows, readTracker } from './read-tracker';
import { followRequests, NO_REQUESTS } from './requests';
import { takeAway } from './take-away';

const root = openPage(text('tracker.title'));

let shown: TrackerProps = {
  enquiries: null,
  hasFailed: false,
  isWhole: false,
  timelineOf: () => [],
  setAside: NOTHING_ASIDE,
  onSetAsideSeen: () => void asideWasSeen(),
  forgotten: [],
  onForgottenSeen: () => void forgottenWasSeen(shown.forgotten.length),
  series: [],
  onAsk: possibleFor,
  office: null,
  choices: seriesToChoose(today()),
  likely: likelySeries(seriesToChoose(today()), today()) ?? null,
  on: actions,
  newsSince: null,
  onNewsSeen: (until) => void newsSeen.set(until),
  view: FIRST_VIEW,
  onView: (view) => void trackerView.set(view),
  takeAway,
  keep: null,
  requests: NO_REQUESTS,
};

function show(news: Partial<TrackerProps>): void {
  shown = { ...shown, ...news };
  render(<TrackerApp {...shown} />, root);
}

const readAgain = oneReadingAtATime(async (changed) => show(await readTracker(changed)));

show({});
void readFirstRows().then((rows) => {
  show(rows);
  return readAgain('all');
});
void trackerView.get().then((view) => show({ view }));
// At the very first visit everything is new, and nothing is news.
void newsSeen.update((seen) => newsFrom(seen, now())).then((newsSince) => show({ newsSince }));
newsSeen.watch((newsSince) => show({ newsSince }));
void retention.get().then((kept) => show({ forgotten: untoldOf(kept) }));
retention.watch((kept) => show({ forgotten: untoldOf(kept) }));
trackerView.watch((view) => show({ view }));
// No ids at all stand for more than can be named.
onChange((ids) => void readAgain(ids.length > 0 ? ids : 'all'));
for (const store of [deadlines, setAsideSeen, settings, seriesSaid, reminders])
  store.watch(() => void readAgain([]));
onKeepChange(() => void readAgain([]));
followRequests((requests) => show({ requests }));
