import type { FillView, PanelActions } from '@/components/panel/panel-view';
import { type FillMemory, type FillProgress, type NextEnquiry, NOTHING_FILLED } from '@/lib/model/filling';
import type { SeriesId } from '@/lib/model/series';
import { onOwnChange } from '@/lib/platform/connection';
import { send } from '@/lib/platform/messages';
import type { Eyes } from '@/lib/portal/desk';
import type { ReadForm } from '@/lib/portal/read/form';
import type { PageReading } from '@/lib/portal/read-lists';
import { fillWith, keepFilling } from './fill-run';
import type { FormDesk } from './form-desk';

export type FillActions = Pick<PanelActions, 'onFillForm' | 'onStopFilling' | 'onSkipPlanned'>;

/** The next enquiry of the run sheet on Create Enquiry, filled in when the officer asks for it. */
export function fillDesk(eyes: Eyes, desk: FormDesk, changed: (filling: FillView | null) => void) {
  let asked: SeriesId | null = null;
  let next: NextEnquiry | null = null;
  let shown: { progress: FillProgress; says: string } | null = null;
  let seen: { looks: number; form: ReadForm | null } = { looks: 0, form: null };
  let run: AbortController | null = null;

  const tell = (): void =>
    changed(next && { ...next, ...(shown ?? NOTHING_SHOWN), running: run !== null, begun: isBegun(next) });
  const isBegun = ({ memory, planned }: NextEnquiry): boolean =>
    shown !== null || (memory.planned === planned.id && memory.done.length > 0);
  const keep = (memory: FillMemory): Promise<void> => {
    next = next && { ...next, memory };
    return keepFilling(memory);
  };
  const ask = async (): Promise<void> => {
    const series = asked;
    const found = series && (await send('next-enquiry', series).catch(() => null));
    if (series !== asked || run || eyes.signal.aborted) return;
    if (found?.planned.id !== next?.planned.id) shown = null;
    next = found;
    if (next?.memory.running) void start();
    tell();
  };
  const show = (progress: FillProgress, says: string): void => {
    shown = { progress, says };
    tell();
  };
  const stop = (): void => run?.abort();
  const start = async (): Promise<void> => {
    if (!next || run) return;
    run = new AbortController();
    if (shown) shown.says = '';
    tell();
    await fillWith(eyes, desk, { next, seen: () => seen, keep, show, signal: run.signal });
    run = null;
    tell();
  };

  onOwnChange(() => void (run ?? ask()), eyes);
  return {
    actions: {
      onFillForm: () => void start(),
      onStopFilling: stop,
      async onSkipPlanned() {
        if (!next) return;
        await keep({ ...NOTHING_FILLED, skipped: [...next.memory.skipped, next.planned.id] });
        await ask();
      },
    },
    stop,
    take(reading: PageReading | null): void {
      const form = reading?.page === 'create-enquiry' ? reading.form : null;
      seen = { looks: seen.looks + 1, form };
      const series = form?.snapshot.fields.series;
      const now = series?.status === 'found' ? series.value : null;
      if (run || now === asked) return;
      [asked, next, shown] = [now, null, null];
      void ask();
    },
  };
}

const NOTHING_SHOWN = { progress: null, says: '' };
