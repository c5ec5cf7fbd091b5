import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/requests';
import type { KnownColumns } from '@/lib/imports/known-columns';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { ColumnsForm } from './ColumnsForm';
import { ReportTable } from './ReportTable';
import { type OpenedFile, reportsIn } from './read-sheets';

/** Lines that are listed; more help nobody. */
const LINES_SHOWN = 20;

export interface FilePreviewProps {
  file: OpenedFile;
  /** What a sheet that names no series is taken to be of: the list that is open. */
  series: SeriesId;
  onColumns(columns: KnownColumns): void;
  onKeep(): void;
  onLeave(): void;
}

/** What was understood of a file, before anything of it is kept. */
export function FilePreview({ file, series, onColumns, onKeep, onLeave }: FilePreviewProps) {
  const reports = reportsIn(file, series);
  const unread = file.found.flatMap((sheet) =>
    sheet.kind === 'read' ? sheet.unread.map((line) => ({ ...line, sheet: sheet.sheet })) : [],
  );
  const others = file.found.filter(({ kind }) => kind === 'other').map(({ sheet }) => sheet || file.name);
  const asks = file.found.flatMap((sheet) => (sheet.kind === 'ask-columns' ? [sheet] : []));
  const isGuessed = file.found.some((sheet) => sheet.kind === 'read' && sheet.series === null);
  const elsewhere = [...new Set(reports.map((one) => one.series).filter((one) => one !== series))];
  return (
    <section class="preview" data-file-preview>
      <h2>{text('requests.files.preview', { file: file.name })}</h2>
      {asks.map((sheet) => (
        <ColumnsForm key={sheet.sheet} headings={sheet.headings} columns={sheet.columns} onSay={onColumns} />
      ))}
      {reports.length > 0 && <ReportTable reports={reports} />}
      {isGuessed && (
        <Notice level="check">
          <p>{text('requests.files.noSeries', { series: seriesName(series) })}</p>
        </Notice>
      )}
      {elsewhere.length > 0 && (
        <Notice level="tip">
          <p data-other-series>
            {text('requests.files.otherSeries', {
              read: elsewhere.map(seriesName).join(', '),
              series: seriesName(series),
            })}
          </p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice level={reports.length + asks.length > 0 ? 'tip' : 'stop'}>
          <p data-other-sheets>{text('requests.files.other', { sheets: others.join(', ') })}</p>
        </Notice>
      )}
      {unread.length > 0 && (
        <details data-unread={unread.length}>
          <summary>{text('requests.files.unread', { count: unread.length })}</summary>
          <ul>
            {unread.slice(0, LINES_SHOWN).map(({ sheet, line, text: words }) => (
              <li key={`${sheet} ${line} ${words}`}>
                {text('requests.files.unreadLine', { sheet, line, words })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="preview__do">
        {reports.length > 0 && (
          <Button look="main" data-action="keep-file" onClick={onKeep}>
            {text('requests.files.keep')}
          </Button>
        )}
        <Button data-action="leave-file" onClick={onLeave}>
          {text('requests.files.leave')}
        </Button>
      </div>
    </section>
  );
}
