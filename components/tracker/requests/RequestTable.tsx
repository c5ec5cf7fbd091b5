import { useMemo, useRef } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { WalkedRows } from '../WalkedRows';
import type { Checked } from './find-requests';
import { RequestTableRow, type RowActions } from './RequestTableRow';
import { useKeyboardPlace } from './use-keyboard-place';

export interface RequestTableProps {
  rows: readonly RequestRow[];
  checked: Checked;
  twoPeople: boolean;
  masked: boolean;
  /** The row that is being edited, as its form begins with it. */
  editing: RequestRow | null;
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
  const table = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const onPress = useKeyboardPlace(table, keys, editing !== null);
  return (
    <div
      ref={table}
      class="table"
      onClickCapture={onPress}
      onKeyDownCapture={(event) => event.key === 'Delete' && onPress(event)}
    >
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
        <WalkedRows rows={rows} columns={COLUMNS.length} held={editing?.id ?? null}>
          {(row, index, measure) => (
            <RequestTableRow
              row={row}
              found={checked.get(row.id)}
              index={index}
              twoPeople={twoPeople}
              masked={masked}
              typed={editing?.id === row.id ? editing : null}
              lastInitials={lastInitials}
              measure={measure}
              on={on}
            />
          )}
        </WalkedRows>
      </table>
    </div>
  );
}
