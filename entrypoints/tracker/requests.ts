import { seriesToChoose } from '@/components/options/typed-deadlines';
import { readPlace } from '@/components/tracker/place';
import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import { today } from '@/lib/platform/clock';
import type { LongWork } from '@/lib/platform/in-turns';
import { report } from '@/lib/platform/log';
import { readRequests } from '@/lib/stores/requests';
import { checkRequests } from '@/lib/stores/requests/check-requests';
import { readDraft } from '@/lib/stores/requests/draft';
import { onRequestNews } from '@/lib/stores/requests/news';
import { readBeside } from './beside-requests';
import { NOTHING_READ } from './nothing-read';
import { requestActions } from './request-actions';

/** Fewer rows are checked before anybody could read how far it is. */
const FEW = 300;

let shown: RequestsProps = {
  ...NOTHING_READ,
  onSeries(series) {
    say({ ...NOTHING_READ, draft: shown.draft, series });
    void readAll();
  },
  on: {
    ...requestActions,
    async keepDraft(draft) {
      await requestActions.keepDraft(draft);
      say({ draft });
    },
  },
};
let tell: (requests: RequestsProps) => void = () => {};
let reading: AbortController | null = null;
let isFirst = true;

/** What is shown of the request list before anything was read. */
export const NO_REQUESTS = shown;

/** Calls back with the request list while its page is open, and again whenever something about it changed. */
export function followRequests(show: typeof tell): void {
  tell = show;
  const readWhenOpen = () => readPlace(location.hash).kind === 'requests' && void readAll();
  addEventListener('hashchange', readWhenOpen);
  onRequestNews(readWhenOpen);
  readWhenOpen();
}

function say(news: Partial<RequestsProps>): void {
  shown = { ...shown, ...news };
  tell(shown);
}

/** What was begun before is of no use any more: the last reading counts. */
async function readAll(): Promise<void> {
  reading?.abort();
  reading = new AbortController();
  const { signal } = reading;
  const onProgress: LongWork['onProgress'] = (progress) => progress.of > FEW && say({ progress });
  try {
    if (isFirst) await readFirst();
    const { series } = shown;
    const all = await readRequests(undefined, { signal });
    const rows = all.filter((row) => row.series === series);
    const choices = seriesToChoose(today(), [series, ...all.map((row) => row.series)]);
    say({ rows, choices, ...(await readBeside(series)) });
    const { checked, plan } = await checkRequests(series, rows, { signal, onProgress });
    if (!signal.aborted) say({ checked, onPlan: plan, progress: null });
  } catch (fault) {
    if (signal.aborted) return;
    report('the request list could not be read', fault);
    say({ rows: 'failed', progress: null });
  }
}

/** The page opens on the list worked on last. */
async function readFirst(): Promise<void> {
  const [draft, rows] = await Promise.all([readDraft(), readRequests()]);
  isFirst = false;
  say({ draft, series: draft?.series ?? rows.at(-1)?.series ?? shown.series });
}
