import { render } from 'preact';
import { OptionsApp, type OptionsProps } from '@/components/options/OptionsApp';
import { openPage } from '@/components/shared/open-page';
import { correctionsCsv } from '@/lib/export/corrections-csv';
import { taughtFile } from '@/lib/export/taught-file';
import { CSV_TYPE } from '@/lib/export/to-csv';
import { text } from '@/lib/i18n/options';
import { DEFAULT_RETENTION } from '@/lib/model/retention';
import { now, today } from '@/lib/platform/clock';
import { download } from '@/lib/platform/download';
import { send } from '@/lib/platform/messages';
import { askToNotify } from '@/lib/platform/notifications';
import { corrections } from '@/lib/stores/corrections';
import { deadlines } from '@/lib/stores/deadlines';
import { retention } from '@/lib/stores/forgetting/retention';
import { knownDeadlines } from '@/lib/stores/known-deadlines';
import { seriesSaid } from '@/lib/stores/series-said';
import { settings } from '@/lib/stores/settings';
import { taught } from '@/lib/stores/taught';

const root = openPage(text('options.title'));

let shown: OptionsProps = {
  today: today(),
  settings: null,
  deadlines: [],
  said: [],
  kept: [],
  onSaid: async (series, change) => void (await send('series-said', { series, change })),
  corrections: [],
  onCorrection: async (correction) => void (await send('component-corrected', correction)),
  onExportCorrections: () =>
    download('component-corrections.csv', CSV_TYPE, correctionsCsv(shown.corrections)),
  taught: [],
  onTeach: async (entries) => void (await send('teach', entries)),
  onForget: async (keys) => void (await send('forget-taught', keys)),
  onExportTaught: () =>
    download(`shown-parts-${today()}.json`, 'application/json', taughtFile(shown.taught, now())),
  onSettings: async (chosen) => void (await send('settings-changed', chosen)),
  retention: DEFAULT_RETENTION,
  onKeptFor: async (months) => void (await send('kept-for', months)),
  onAskToNotify: askToNotify,
  onDeadline: async (series, date) => void (await send('deadline-typed', { series, date })),
};

function show(news: Partial<OptionsProps>): void {
  shown = { ...shown, ...news };
  render(<OptionsApp {...shown} />, root);
}

show({});
const readDeadlines = () => knownDeadlines().then((value) => show({ deadlines: value }));
const readSeries = async () => {
  const { seriesKept } = await import('@/lib/stores/enquiries/databases');
  show({ kept: (await seriesKept()).filter((series) => series !== null) });
};
void Promise.all([
  settings.get().then((value) => show({ settings: value })),
  readDeadlines(),
  seriesSaid.get().then((value) => show({ said: value })),
  corrections.get().then((value) => show({ corrections: value })),
  taught.get().then((value) => show({ taught: value })),
  retention.get().then((value) => show({ retention: value })),
  readSeries(),
  // A link may lead to one part of the page, which was not drawn when the browser looked for it.
]).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
seriesSaid.watch((value) => show({ said: value }));
retention.watch((value) => show({ retention: value }));
taught.watch((value) => show({ taught: value }));
corrections.watch((value) => show({ corrections: value }));
settings.watch((value) => show({ settings: value }));
deadlines.watch(() => void readDeadlines());
