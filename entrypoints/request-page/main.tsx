import { render } from 'preact';
import { seriesToChoose } from '@/components/options/typed-deadlines';
import { RequestPageApp, type RequestPageProps } from '@/components/request-page/RequestPageApp';
import { openPage } from '@/components/shared/open-page';
import { text } from '@/lib/i18n/standalone';
import { today } from '@/lib/platform/clock';
import { breathe, type Progress, stepByStep } from '@/lib/platform/in-turns';
import { checkList } from '@/lib/requests/check-list';
import { planEnquiries } from '@/lib/requests/plan-enquiries';
import { actionsOn } from './actions';
import { fileActionsOn } from './cambridge-files';
import { type Held, isSaved } from './held';
import { NO_PRICES, NOTHING_HELD } from './nothing-held';
import { officeOf } from './office';
import '@/components/request-page/request-page.css';

const root = openPage(text('standalone.title'));

/** Everything there is: closing the page forgets it. */
const held: Held = {
  rows: [],
  accepted: new Set(),
  reports: [],
  columns: [],
  typed: null,
  fees: NO_PRICES,
  saved: { rows: [], fees: NO_PRICES },
};
const files = fileActionsOn(held, () => void check());

let shown: RequestPageProps = {
  ...NOTHING_HELD,
  onSeries(series) {
    show({ series, runSheet: null });
    void check();
  },
  files: { reports: [], columns: [], on: files },
  on: actionsOn(held, { show, check }),
};

function show(news: Partial<RequestPageProps>): void {
  shown = { ...shown, ...news };
  render(<RequestPageApp {...shown} />, root);
}

let working = new AbortController();

/** Checks the list of the series anew; a check that is overtaken by a change ends. */
async function check(): Promise<void> {
  working.abort();
  working = new AbortController();
  const { signal } = working;
  const rows = held.rows.filter(({ series }) => series === shown.series);
  const choices = seriesToChoose(today(), [shown.series, ...held.rows.map(({ series }) => series)]);
  const { reports, columns } = held;
  show({ rows, choices, files: { reports, columns, on: files }, isSaved: isSaved(held) });
  const office = officeOf(rows, held);
  const onProgress = (progress: Progress) => show({ progress });
  try {
    // Drawing, checking and drawing again are not one piece of work.
    await breathe();
    const checked = await stepByStep(checkList(rows, office), { signal, onProgress });
    await breathe();
    signal.throwIfAborted();
    show({ checked, progress: null, onPlan: () => planEnquiries(rows, checked, office) });
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
}

// Nothing is kept, so the browser asks before a list goes that is in no file.
addEventListener('beforeunload', (event) => {
  if (!isSaved(held) || shown.draft !== null || held.typed !== null) event.preventDefault();
});
show({});
