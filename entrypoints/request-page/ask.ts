import { askWorker } from '@/lib/platform/ask-worker';
import type { SheetQuestion } from './sheet-worker';
import SheetWorker from './sheet-worker?worker&inline';

/**
 * Asks beside the page, which answers the officer meanwhile.
 * @throws the signal's reason when it was cancelled, or what went wrong
 */
export function ask<Answer>(question: SheetQuestion, signal?: AbortSignal): Promise<Answer> {
  return askWorker(new SheetWorker(), question, signal);
}
