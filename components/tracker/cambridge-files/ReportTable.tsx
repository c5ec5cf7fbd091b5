import { Button } from '@/components/shared/Button';
import { showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/requests';
import type { CambridgeReport, ReportContent } from '@/lib/model/cambridge-report';
import { seriesName } from '@/lib/model/series';
import { candidatesIn } from './read-sheets';

export interface ReportTableProps {
  reports: readonly (ReportContent | CambridgeReport)[];
  /** Takes what is kept away; left out while nothing is kept yet. */
  onRemove?(report: CambridgeReport): void;
}

/** Reports line by line: what each is, of which series and syllabus, and about how many candidates. */
export function ReportTable({ reports, onRemove }: ReportTableProps) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{text('requests.files.what')}</th>
            <th scope="col">{text('requests.series')}</th>
            <th scope="col">{text('requests.column.syllabus')}</th>
            <th scope="col">{text('requests.files.candidates')}</th>
            {onRemove && <th scope="col">{text('requests.files.readOn')}</th>}
            {onRemove && (
              <th scope="col">
                <span class="sr-only">{text('requests.files.remove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={`${report.kind} ${report.series} ${report.syllabus}`} data-report={report.kind}>
              <td>{text(`requests.files.kind.${report.kind}`)}</td>
              <td>{seriesName(report.series)}</td>
              <td>{report.syllabus ?? text('requests.files.allSyllabuses')}</td>
              <td>{candidatesIn(report)}</td>
              {onRemove && 'id' in report && (
                <>
                  <td>{showInstant(report.at)}</td>
                  <td>
                    <Button data-action="remove-file" onClick={() => onRemove(report)}>
                      {text('requests.files.remove')}
                    </Button>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
