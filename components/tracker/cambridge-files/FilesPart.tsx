import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { FileButton } from '@/components/shared/FileButton';
import type { Saving } from '@/components/shared/use-saving';
import { faultWords } from '@/lib/i18n/faults';
import { text } from '@/lib/i18n/requests';
import type { KnownColumns } from '@/lib/imports/known-columns';
import type { CambridgeReport } from '@/lib/model/cambridge-report';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { FilePreview } from './FilePreview';
import type { FileActions } from './file-actions';
import { ReportTable } from './ReportTable';
import { type OpenedFile, readSheets, reportsIn } from './read-sheets';

export interface FilesPartProps {
  series: SeriesId;
  /** What is kept of Cambridge's files, of every series; null while it is being read. */
  reports: readonly CambridgeReport[] | null;
  columns: readonly KnownColumns[];
  on: FileActions;
  saving: Saving;
  onSay(words: string, failed?: boolean): void;
}

/** Cambridge's own files: what they say of marks, results and exemptions is looked at, and kept for the rules. */
export function FilesPart({ series, reports, columns, on, saving, onSay }: FilesPartProps) {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [isReading, setReading] = useState(false);
  const stop = useRef<AbortController | null>(null);
  // Files of other series stay in sight: a file says itself which series it is of.
  const kept = [...(reports ?? [])].sort((a, b) => Number(b.series === series) - Number(a.series === series));

  const open = async (chosen: File): Promise<void> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    onSay('');
    setFile(null);
    setReading(true);
    try {
      const read = await on.openFile(chosen, { signal: control.signal });
      if (control.signal.aborted) return;
      if (read.ok) setFile(readSheets(chosen.name, read.sheets, columns));
      else onSay(text(`requests.file.${read.problem.key}`, read.problem.params), true);
    } catch (fault) {
      if (!control.signal.aborted) onSay(faultWords(fault), true);
    } finally {
      if (stop.current === control) setReading(false);
    }
  };
  const keep = async (from: OpenedFile): Promise<void> => {
    let undo = async (): Promise<void> => {};
    const isKept = await saving.save(
      text('requests.files.saved', { file: from.name }),
      async () => {
        undo = await on.keep(reportsIn(from, series));
      },
      () => undo(),
    );
    if (isKept) setFile(null);
  };
  const remove = (report: CambridgeReport): void => {
    const kind = text(`requests.files.kind.${report.kind}`);
    void saving.save(
      text('requests.files.removed', { kind, syllabus: report.syllabus ?? '' }),
      () => on.remove(report),
      () => on.putBack(report),
    );
  };
  return (
    <section class="files" aria-label={text('requests.part.files')} data-files>
      <p>{text('requests.files.lead')}</p>
      <div class="bring__ways">
        <FileButton
          label={text('requests.files.open')}
          action="import-file"
          accept=".csv,.xlsx,.ods,text/csv"
          isMain
          disabled={isReading}
          onChosen={(chosen) => void open(chosen)}
        />
        <span role="status" class="quiet">
          {isReading && text('requests.files.reading')}
        </span>
      </div>
      {file && (
        <FilePreview
          file={file}
          series={series}
          onColumns={(said) => {
            void on.sayColumns(said);
            setFile(readSheets(file.name, file.sheets, [...columns, said]));
          }}
          onKeep={() => void keep(file)}
          onLeave={() => setFile(null)}
        />
      )}
      {reports !== null && kept[0]?.series !== series && !file && (
        <EmptyState title={text('requests.files.none', { series: seriesName(series) })}>
          <p>{text('requests.files.noneDo')}</p>
        </EmptyState>
      )}
      {kept.length > 0 && (
        <>
          <h2>{text('requests.files.kept')}</h2>
          <ReportTable reports={kept} onRemove={remove} />
        </>
      )}
    </section>
  );
}
