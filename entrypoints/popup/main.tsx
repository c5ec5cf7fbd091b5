import { render } from 'preact';
import { PopupApp, type PopupProps } from '@/components/popup/PopupApp';
import { openPage } from '@/components/shared/open-page';
import { text } from '@/lib/i18n/popup';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { today } from '@/lib/platform/clock';
import { openOwnPage } from '@/lib/platform/own-pages';
import { askToReadDirect, mayReadDirect } from '@/lib/platform/site-access';
import { deadlines } from '@/lib/stores/deadlines';
import { knownDeadlines } from '@/lib/stores/known-deadlines';
import { seriesSaid } from '@/lib/stores/series-said';
import { settings } from '@/lib/stores/settings';

const root = openPage(text('popup.title'));

let shown: PopupProps = {
  today: { london: today('Europe/London'), office: today() },
  leadDays: DEFAULT_SETTINGS.leadDays,
  deadlines: null,
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
  const [known, { leadDays }, allowed] = await Promise.all([
    knownDeadlines(),
    settings.get(),
    mayReadDirect(),
  ]);
  show({ deadlines: known, leadDays, mayReadDirect: allowed });
  const [{ dueNow }, { all }] = await Promise.all([
    import('@/lib/stores/due-now'),
    import('@/lib/stores/enquiries'),
  ]);
  const [due, enquiries] = await Promise.all([dueNow(), all()]);
  show({ due, enquiries: new Map(enquiries.map((one) => [one.id, one])) });
}

show({});
void readRest();
deadlines.watch(() => void readRest());
settings.watch(() => void readRest());
seriesSaid.watch(() => void readRest());
void import('@/lib/stores/enquiries').then(({ onChange }) => onChange(() => void readRest()));
