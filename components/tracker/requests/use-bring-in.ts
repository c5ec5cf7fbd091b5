import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords } from '@/lib/i18n/faults';
import { text } from '@/lib/i18n/requests';
import type { ReadFile } from '@/lib/imports/read-file';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { type LongWork, type Progress, stepByStep } from '@/lib/platform/in-turns';
import type { Draft } from '@/lib/stores/requests/draft';
import type { ListPartProps } from './ListPart';
import { readClipboard } from './read-clipboard';
import { countBySeries, type ReadDraft, readDraft } from './read-draft';
import { undoOf } from './row-change';
import type { ListWork } from './WorkLine';

type BringInProps = Pick<ListPartProps, 'rows' | 'series' | 'onSeries' | 'draft' | 'on' | 'saving' | 'onSay'>;

/** What is about to come in, from the file or the pasted text to rows that are kept. */
export function useBringIn({ rows, series, onSeries, draft: kept, on, saving, onSay }: BringInProps) {
  const [draft, setDraft] = useState<Draft | null>(kept);
  const [found, setRead] = useState<ReadDraft | null>(null);
  const [work, setWork] = useState<ListWork | null>(null);
  const stop = useRef<AbortController | null>(null);
  // What was read for another series must not come in.
  const read = draft?.series === series ? found : null;
  const lookedAt = useRef<Draft | null>(null);

  /** One piece of work at a time: a new one ends the one before. */
  const run = async <T>(
    kind: ListWork['kind'],
    what: (options: LongWork) => Promise<T>,
  ): Promise<T | null> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    const cancel = kind === 'keeping' ? null : () => control.abort();
    setWork({ kind, progress: null, cancel });
    const onProgress = (progress: Progress) => !control.signal.aborted && setWork({ kind, progress, cancel });
    try {
      const result = await what({ onProgress, signal: control.signal });
      return control.signal.aborted ? null : result;
    } catch (fault) {
      if (!control.signal.aborted) onSay(faultWords(fault), true);
      return null;
    } finally {
      if (stop.current === control) setWork(null);
    }
  };

  const show = (next: Draft): void => {
    lookedAt.current = next;
    setDraft(next);
    setRead(null);
  };
  const look = async (next: Draft): Promise<void> => {
    show(next);
    const answer = await run('looking', (options) => stepByStep(readDraft(next, on.newId), options));
    if (answer) setRead(answer);
  };
  /** Kept so that closing the page loses nothing. Where it cannot be, that is said, and it can come in all the same. */
  const keep = (next: Draft | null): Promise<void> =>
    on.keepDraft(next).catch((fault) => onSay(faultWords(fault), true));
  const change = async (next: Draft): Promise<void> => {
    show(next);
    await keep(next);
    await look(next);
  };
  const begin = async (from: string, answer: ReadFile): Promise<void> => {
    if (!answer.ok) return onSay(text(`requests.file.${answer.problem.key}`, answer.problem.params), true);
    const next: Draft = { series, from, sheets: answer.sheets, sheet: 0, columns: null };
    await change(next);
  };
  const leave = async (): Promise<void> => {
    stop.current?.abort();
    lookedAt.current = null;
    setDraft(null);
    setRead(null);
    await keep(null);
  };

  // A list that was about to come in when the page was closed or left is looked at again.
  useEffect(() => {
    if (kept && kept !== lookedAt.current) void look(kept);
  }, [kept]);
  useEffect(() => () => stop.current?.abort(), []);

  // It goes where the officer looks: choosing another list chooses it for what comes in.
  useEffect(() => {
    if (draft && draft.series !== series) void change({ ...draft, series });
  }, [series]);

  return {
    draft,
    read,
    work,
    leave,
    async openFile(file: File): Promise<void> {
      onSay('');
      const answer = await run('opening', (options) => on.openFile(file, options));
      if (answer) await begin(file.name, answer);
    },
    async openText(words: string, html = ''): Promise<void> {
      onSay('');
      const sheet = readClipboard(words, html);
      const isEmpty = sheet.cells.length === 0;
      if (isEmpty) onSay(text('requests.file.empty'), true);
      else await begin('', { ok: true, sheets: [sheet] });
    },
    change,
    async take(how: 'add' | 'replace'): Promise<void> {
      if (!read || !draft || !rows) return;
      const before = how === 'replace' ? rows : [];
      const into = [...countBySeries(read.rows, series)];
      const comingIn = { put: read.rows, remove: before.map(({ id }) => id), endsDraft: true } as const;
      const kept = await run('keeping', () =>
        saving.save(
          into.map(([one, count]) => broughtIn(one, count)).join(', '),
          () => on.change(comingIn),
          () => on.change(undoOf(before, comingIn)),
        ),
      );
      if (!kept) return;
      await leave();
      // What has just come in is not out of sight.
      const [first] = into;
      if (first && !into.some(([one]) => one === series)) onSeries(first[0]);
    },
  };
}

function broughtIn(series: SeriesId, count: number): string {
  return text('requests.saved.broughtIn', { count, series: seriesName(series) });
}
