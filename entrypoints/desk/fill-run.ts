import { say } from '@/lib/i18n/say';
import type { FillMemory, FillProgress, NextEnquiry } from '@/lib/model/filling';
import { report } from '@/lib/platform/log';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import { FILL } from '@/lib/portal/fill/part';
import type { ReadForm } from '@/lib/portal/read/form';
import type { FormDesk } from './form-desk';

/** A look at a long list may be finished only after this time (milliseconds). */
const LOOK = 1_500;
const STEP = 30;

/** How a running filling in sees the page and is heard. */
export interface FillRun {
  next: NextEnquiry;
  /** How many looks there were, and what the last one found. */
  seen(): { looks: number; form: ReadForm | null };
  keep(memory: FillMemory): Promise<void>;
  show(progress: FillProgress, says: string): void;
  signal: AbortSignal;
}

/** Loads what fills in forms and has it work until it is finished or has stopped. */
export async function fillWith(eyes: Eyes, desk: FormDesk, run: FillRun): Promise<void> {
  const look = async (): Promise<ReadForm | null> => {
    const before = run.seen().looks;
    eyes.look();
    for (let waited = 0; run.seen().looks === before && waited < LOOK; waited += STEP)
      await new Promise((resolve) => setTimeout(resolve, STEP));
    return run.seen().form;
  };
  const signal = AbortSignal.any([eyes.signal, run.signal]);
  const errors = (): string[] => errorsOf(desk);
  try {
    const fill = await FILL.load();
    await fill({ ...run, own: eyes.element, signal, look, errors, writeNote: desk.note.put });
  } catch (fault) {
    report('the form could not be filled in', fault);
  }
}

/** Without the background a form can still be filled in, as long as its page stays. */
export function keepFilling(memory: FillMemory): Promise<void> {
  return send('filling', memory).then(
    () => undefined,
    () => undefined,
  );
}

function errorsOf(desk: FormDesk): string[] {
  const found = desk.state()?.judgement.findings ?? [];
  return found
    .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'error')
    .map(({ message }) => say(message));
}
