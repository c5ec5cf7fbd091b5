import type { Handlers } from '@/lib/platform/answer';
import { withSheet } from './changes';
import { runSheets } from './index';

/** What the background does about the enquiries that are to be entered. */
export const runSheetHandlers: Pick<Handlers, 'run-sheet-made'> = {
  async 'run-sheet-made'(made) {
    await runSheets.update((sheets) => withSheet(sheets, made));
    return null;
  },
};
