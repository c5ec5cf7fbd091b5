import type { FillMemory, NextEnquiry } from '@/lib/model/filling';
import type { SeriesId } from '@/lib/model/series';
import type { Handlers } from '@/lib/platform/answer';
import { ofSeries } from '../enquiries';
import { withSheet } from './changes';
import { recallFilling, rememberFilling } from './fill-memory';
import { runSheets } from './index';
import { nextEnquiry } from './next-enquiry';

type Named = 'run-sheet-made' | 'next-enquiry' | 'filling';

/** What the background does about the enquiries that are to be entered. */
export const runSheetHandlers: Pick<Handlers, Named> = {
  async 'run-sheet-made'(made) {
    await runSheets.update((sheets) => withSheet(sheets, made));
    return null;
  },
  'next-enquiry': async (series, { tab }) => nextIn(series, await recallFilling(tab)),
  async filling(memory, { tab }) {
    await rememberFilling(tab, memory);
    return null;
  },
};

async function nextIn(series: SeriesId, memory: FillMemory): Promise<NextEnquiry | null> {
  const sheet = (await runSheets.get()).find((one) => one.series === series);
  return sheet ? nextEnquiry(sheet, await ofSeries(series), memory) : null;
}
