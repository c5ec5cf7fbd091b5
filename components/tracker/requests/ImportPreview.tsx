import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/requests';
import { type SeriesId, seriesName } from '@/lib/model/series';
import type { Draft } from '@/lib/stores/requests/draft';
import { ColumnTable } from './ColumnTable';
import { ImportDoubts } from './ImportDoubts';
import { ImportLines } from './ImportLines';
import { NamedSeries } from './NamedSeries';
import { columnsOf, type ReadDraft, sheetOf, withColumn } from './read-draft';

export interface ImportPreviewProps {
  draft: Draft;
  /** What became of its lines; null while they are being read. */
  read: ReadDraft | null;
  /** Rows the list holds already. */
  known: number;
  /** Chooses the list of another series for what comes in. */
  onSeries(series: SeriesId): void;
  onChange(draft: Draft): void;
  onTake(how: 'add' | 'replace'): void;
  onLeave(): void;
}

/** What is about to come in: its columns to confirm, its lines that are none, what is not understood. */
export function ImportPreview(props: ImportPreviewProps) {
  const { draft, read, known, onSeries, onChange, onTake, onLeave } = props;
  const sheet = sheetOf(draft);
  const recognised = useMemo(() => columnsOf(draft), [draft]);
  const count = read?.rows.length ?? 0;
  return (
    <section class="preview" aria-labelledby="preview" data-import-preview>
      <h2 id="preview">
        {draft.from === ''
          ? text('requests.preview.pasted')
          : text('requests.preview.file', { file: draft.from })}
      </h2>
      <p>{text('requests.preview.lead', { series: seriesName(draft.series) })}</p>
      <NamedSeries named={recognised.series} series={draft.series} onSeries={onSeries} />
      {draft.sheets.length > 1 && (
        <label class="preview__sheet">
          {text('requests.preview.sheet')}
          <select
            class="box"
            name="sheet"
            value={String(draft.sheet)}
            onChange={(event) =>
              onChange({ ...draft, sheet: Number(event.currentTarget.value), columns: null })
            }
          >
            {draft.sheets.map((one, index) => (
              <option key={one.name} value={String(index)}>
                {text('requests.preview.sheetOf', { name: one.name, count: one.cells.length })}
              </option>
            ))}
          </select>
        </label>
      )}
      <ColumnTable
        sheet={sheet}
        recognised={recognised}
        onChange={(at, column) => onChange({ ...draft, columns: withColumn(recognised.columns, at, column) })}
      />
      <ImportDoubts sheet={sheet} recognised={recognised} />
      {read && <ImportLines read={read} series={draft.series} />}
      <div class="preview__do">
        <Button look="main" data-action="take-requests" disabled={count === 0} onClick={() => onTake('add')}>
          {read === null ? text('shared.loading') : text('requests.preview.take', { count })}
        </Button>
        {known > 0 && (
          <Button data-action="replace-requests" disabled={count === 0} onClick={() => onTake('replace')}>
            {text('requests.preview.replace', { count: known })}
          </Button>
        )}
        <Button look="link" data-action="leave-preview" onClick={onLeave}>
          {text('requests.preview.leave')}
        </Button>
      </div>
    </section>
  );
}
