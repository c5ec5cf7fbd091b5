import type { FillOutcome } from '@/lib/model/note-plan';
import type { ReadForm } from '../read/form';
import { typedText } from '../read/value';
import { setText } from './set-text';

/** What became of a text. `cut`: the box kept only its beginning, so what stood there before was put back. */
export interface Written {
  outcome: FillOutcome;
  cut: boolean;
}

/** The Note box when it was surely found: nothing is ever written into a guess. */
export function noteBox(form: ReadForm): Element | null {
  const found = form.located.get('note');
  return found?.status === 'ok' ? found.element : null;
}

/**
 * Writes into the Note and reads it back. A later text takes over from one that is still being read back, whose
 * answer is then null: an officer who undoes at once does not wait for us.
 */
export function noteWriter(options: { signal: AbortSignal }) {
  let latest = new AbortController();
  return async (form: ReadForm, text: string): Promise<Written | null> => {
    latest.abort();
    latest = new AbortController();
    const mine = { signal: AbortSignal.any([options.signal, latest.signal]) };
    const box = noteBox(form);
    if (!box) return { outcome: 'not-found', cut: false };
    const before = typedText(box);
    const outcome = await setText(box, text, mine);
    const cut = outcome === 'changed-back' && isCut(text, typedText(box));
    // Half a name is worse than none.
    if (cut && !mine.signal.aborted) await setText(box, before, mine);
    return mine.signal.aborted ? null : { outcome, cut };
  };
}

function isCut(written: string, kept: string): boolean {
  return kept.length < written.length && written.startsWith(kept.replace(/(?:\s|…|\.{3})+$/u, ''));
}
