import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { moveBetweenRows } from '../row-keys';
import { useRows } from '../use-rows';
import type { Checked } from './find-requests';
import { RequestTableRow, type RowActions } from './RequestTableRow';

export interface RequestTableProps {
  rows: readonly RequestRow[];
  checked: Checked;
  twoPeople: boolean;
  masked: boolean;
  /** The row that is being edited. */
  editing: string | null;
  /** Initials a colleague typed last; empty: nobody yet. */
  lastInitials: string;
  on: RowActions;
}

const COLUMNS = ['verdict', 'candidate', 'asked', 'found', 'consent', 'do'] as const;

/** The requests, worst told beside each; only rows in sight are drawn, and the arrow keys walk through all of them. */
export function RequestTable({
  rows,
  checked,
  twoPeople,
  masked,
  editing,
  lastInitials,
  on,
}: RequestTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [held, setHeld] = useState<string | null>(null);
  const goingTo = useRef<string | null>(null);
  const keep = editing ?? held;
  const { drawn, rest, measure } = useRows(keys, body, keep === null ? -1 : keys.indexOf(keep));
  useLayoutEffect(() => {
    const index = goingTo.current === null ? -1 : keys.indexOf(goingTo.current);
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-action="details"]`);
    if (!row) return;
    goingTo.current = null;
    row.focus();
  });
  const goTo = (index: number) => {
    goingTo.current = keys[index] ?? null;
    setHeld(goingTo.current);
  };
  const gap = (height: number) =>
    height > 0 && (
      <tr class="gap">
        <td colSpan={COLUMNS.length} style={{ blockSize: `${height}px` }} />
      </tr>
    );
  return (
    <div class="table">
      <table class="requests" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text(`requests.head.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => moveBetweenRows(event, rows.length, goTo)}>
          {drawn.map(({ index, gap: before }) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={row.id}>
                  {gap(before)}
                  <RequestTableRow
                    row={row}
                    found={checked.get(row.id)}
                    index={index}
                    twoPeople={twoPeople}
                    masked={masked}
                    isEditing={editing === row.id}
                    lastInitials={lastInitials}
                    measure={measure}
                    on={on}
                  />
                </Fragment>
              )
            );
          })}
          {gap(rest)}
        </tbody>
      </table>
    </div>
  );
}
