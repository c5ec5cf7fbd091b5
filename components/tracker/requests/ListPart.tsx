import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import type { Saving } from '@/components/shared/use-saving';
import { faultWords } from '@/lib/i18n/faults';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { seriesName } from '@/lib/model/series';
import { BringIn } from './BringIn';
import { ImportPreview } from './ImportPreview';
import { RequestList } from './RequestList';
import type { RequestsPageProps } from './RequestsPage';
import { RowForm } from './RowForm';
import { emptyRow } from './read-row-form';
import { useBringIn } from './use-bring-in';
import { type ListWork, WorkLine } from './WorkLine';

export interface ListPartProps extends Omit<RequestsPageProps, 'rows'> {
  rows: readonly RequestRow[] | null;
  saving: Saving;
  /** Says what became of something; nothing: no longer. */
  onSay(words: string, failed?: boolean): void;
}

/** Files that were chosen before the page was opened: each is opened once, however often the page is left. */
const opened = new WeakSet<File>();

/** The list of a series: what comes in, and everything that is in it. */
export function ListPart(props: ListPartProps) {
  const { rows, series, progress, checked, file, on, saving, onSay } = props;
  const [typed, setTyped] = useState<RequestRow | null>(null);
  const [editing, setEditing] = useState<RequestRow | null>(null);
  const isRead = rows !== null;
  // What was being typed when the page was closed or left stands in its form again.
  useEffect(() => {
    if (!rows) return;
    void on.typedBefore().then((row) => {
      if (row?.series !== series) return;
      if (rows.some(({ id }) => id === row.id)) setEditing(row);
      else setTyped(row);
    });
  }, [isRead, series]);
  const keepTyped = (row: RequestRow | null) =>
    void on.keepTyped(row).catch((fault) => onSay(faultWords(fault), true));
  const bring = useBringIn(props);
  useEffect(() => {
    if (!file || rows === null || opened.has(file)) return;
    opened.add(file);
    void bring.openFile(file);
  }, [file, rows, bring.openFile]);
  const work: ListWork | null = useMemo(() => {
    if (bring.work) return bring.work;
    if (!progress) return null;
    return { kind: rows === null ? 'reading' : 'checking', progress, cancel: null };
  }, [bring.work, progress, rows]);
  const mayStart = rows !== null && bring.work === null;
  const count = rows?.length ?? 0;

  return (
    <>
      {bring.draft === null && typed === null && (
        <BringIn
          mayStart={mayStart}
          isFolded={count > 0}
          onText={(words, html) => void bring.openText(words, html)}
          onFile={(chosen) => void bring.openFile(chosen)}
          onType={() => {
            onSay('');
            setTyped(emptyRow(series, on.newId()));
          }}
          onTemplate={() => onSay(text('requests.bring.templateSaved', { file: on.template() }))}
        />
      )}
      <WorkLine work={work} />
      {bring.draft && (
        <ImportPreview
          draft={bring.draft}
          read={bring.read}
          known={count}
          onSeries={props.onSeries}
          onChange={(draft) => void bring.change(draft)}
          onTake={(how) => void bring.take(how)}
          onLeave={() => void bring.leave()}
        />
      )}
      {typed && (
        <section aria-label={text('requests.bring.type')}>
          <RowForm
            key={typed.id}
            row={typed}
            newId={on.newId}
            onTyping={keepTyped}
            onCancel={() => {
              setTyped(null);
              keepTyped(null);
            }}
            onSave={(row) => {
              const added = { put: [row], remove: [] };
              void saving
                .save(
                  text('requests.saved.added', { count: 1 }),
                  () => on.change(added),
                  () => on.change({ put: [], remove: [row.id] }),
                )
                // The next one is typed at once; Cancel ends it.
                .then((kept) => {
                  if (!kept) return;
                  setTyped(emptyRow(series, on.newId()));
                  keepTyped(null);
                });
            }}
          />
        </section>
      )}
      {rows && count > 0 && (
        <RequestList
          {...props}
          rows={rows}
          checked={checked}
          editing={editing}
          onEdit={(row) => {
            setEditing(row);
            if (row === null) keepTyped(null);
          }}
          onTyping={keepTyped}
        />
      )}
      {rows && count === 0 && bring.draft === null && typed === null && (
        <EmptyState title={text('requests.empty.title', { series: seriesName(series) })}>
          <p>{text('requests.empty.do')}</p>
        </EmptyState>
      )}
    </>
  );
}
