import { render } from 'preact';
import { aboutById } from '@/components/popup/about-what';
import { PopupApp, type PopupProps } from '@/components/popup/PopupApp';
import { openPage } from '@/components/shared/open-page';
import { text } from '@/lib/i18n/popup';
import { DEFAULT_SETTINGS, nearFrom } from '@/lib/model/settings';
import { today } from '@/lib/platform/clock';
import { send } from '@/lib/platform/messages';
import { openOwnPage } from '@/lib/platform/own-pages';
import { askToReadDirect, mayReadDirect } from '@/lib/platform/site-access';
import { deadlines } from '@/lib/stores/deadlines';
import { type Glance, glance } from '@/lib/stores/glance';
import { knownDeadlines } from '@/lib/stores/known-deadlines';
import { reminders } from '@/lib/stores/reminders';
import { seriesSaid } from '@/lib/stores/series-said';
import { settings } from '@/lib/stores/settings';
import { trackerView } from '@/lib/stores/tracker-view';

const root = openPage(text('popup.title'));

/** Where nothing was ever due, no glance is kept. */
const NOTHING_DUE = { open: [], count: 0, putOff: [] };

let shown: PopupProps = {
  today: { london: today('Europe/London'), office: today() },
  leadDays: nearFrom(DEFAULT_SETTINGS),
  weekend: DEFAULT_SETTINGS.weekend,
  answers: new Map(),
  missed: [],
  onAnswer: async (key, answer) => void (await send('reminder-answered', { key, answer })),
  onDraft: async (item) => (await import('./draft')).draftFor(item),
  onMissedSeen: () => void send('missed-seen', null),
  deadlines: null,
  said: [],
  due: null,
  enquiries: new Map(),
  mayReadDirect: true,
  onAllow: () => void askToReadDirect().then(readRest),
  onOpen: (page) => void openOwnPage(page).then(() => window.close()),
};

function show(news: Partial<PopupProps>): void {
  shown = { ...shown, ...news };
  render(<PopupApp {...shown} />, root);
}

/** What is small comes first, so that the deadlines are there at once. */
async function readRest(): Promise<void> {
  const [known, said, chosen, allowed, memory] = await Promise.all([
    knownDeadlines(),
    seriesSaid.get(),
    settings.get(),
    mayReadDirect(),
    reminders.get(),
  ]);
  show({
    deadlines: known,
    said,
    leadDays: nearFrom(chosen),
    weekend: chosen.weekend,
    mayReadDirect: allowed,
    missed: memory.missed,
    answers: new Map(memory.items.map((one) => [one.key, one])),
  });
  await showDue(await glance.get());
}

/** On another day than it was made, a glance says nothing: the background is about to make the next. */
async function showDue(kept: Glance | null): Promise<void> {
  const { masked } = await trackerView.get();
  if (kept === null) show({ due: NOTHING_DUE });
  else if (kept.on === shown.today.office) show({ due: kept, enquiries: aboutById(kept, masked) });
}

show({});
void readRest();
for (const store of [deadlines, seriesSaid, settings, reminders]) store.watch(() => void readRest());
glance.watch((kept) => void showDue(kept));
// A page cannot be asked to wait for it: what is due changes by the hour, also while nothing is written.
void send('look-again', null).catch(() => undefined);
