import { text } from '@/lib/i18n/requests';
import type { RecognisedColumns } from '@/lib/imports/recognise-columns';
import type { Sheet } from '@/lib/imports/sheet';
import { REQUEST_COLUMNS, type RequestColumn } from '@/lib/model/request';

/** Rows shown of a list before it is brought in. */
const SHOWN = 6;

export interface ColumnTableProps {
  sheet: Sheet;
  recognised: RecognisedColumns;
  onChange(at: number, column: RequestColumn | null): void;
}

/** The first rows of a list, with what each of its columns is for the officer to confirm or change. */
export function ColumnTable({ sheet, recognised, onChange }: ColumnTableProps) {
  const { columns, headings, dataFrom, seriesColumn } = recognised;
  const rows = sheet.cells.slice(dataFrom, dataFrom + SHOWN);
  const isGrey = (at: number) => !columns[at] && at !== seriesColumn;
  return (
    <div class="table">
      <table class="columns" aria-label={text('requests.preview.table')}>
        <thead>
          <tr>
            <th scope="col">{text('requests.preview.line')}</th>
            {columns.map((column, at) => (
              <th key={at} scope="col" class={isGrey(at) ? 'columns--grey' : ''}>
                <span class="columns__heading" id={`column-${at}`}>
                  {headings[at] || text('requests.preview.noHeading', { number: at + 1 })}
                </span>
                {at === seriesColumn ? (
                  text('requests.preview.seriesColumn')
                ) : (
                  <select
                    class="box"
                    data-column={at}
                    aria-labelledby={`column-${at}`}
                    value={column ?? ''}
                    onChange={(event) =>
                      onChange(at, REQUEST_COLUMNS.find((one) => one === event.currentTarget.value) ?? null)
                    }
                  >
                    <option value="">{text('requests.preview.keep')}</option>
                    {REQUEST_COLUMNS.map((one) => (
                      <option key={one} value={one}>
                        {text(`requests.column.${one}`)}
                      </option>
                    ))}
                  </select>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td class="quiet">{sheet.firstLine + dataFrom + index}</td>
              {columns.map((_, at) => (
                <td key={at} class={isGrey(at) ? 'columns--grey' : ''}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
