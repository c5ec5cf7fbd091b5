import { type ComponentChild, Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { moveBetweenRows } from './row-keys';
import { type Rows, useRows } from './use-rows';

export interface WalkedRowsProps<Row extends { id: string }> {
  rows: readonly Row[];
  /** How many columns a row spans. */
  columns: number;
  /** The row the keyboard goes on from. */
  cameFrom?: string | null;
  /** A row that stays drawn wherever the window is; null for none. */
  held?: string | null;
  /** Draws a row, whose element carries `data-index` and is handed to `measure`. */
  children(row: Row, index: number, measure: Rows['measure']): ComponentChild;
}

/** The rows of a long table: only those in sight are drawn, and the arrow keys walk through all of them. */
export function WalkedRows<Row extends { id: string }>(props: WalkedRowsProps<Row>) {
  const { rows, columns, cameFrom = null, held = null, children } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [walkedTo, setWalkedTo] = useState(cameFrom);
  const goingTo = useRef(cameFrom);
  const keep = held ?? walkedTo;
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
    setWalkedTo(goingTo.current);
  };
  const gap = (height: number) =>
    height > 0 && (
      <tr class="gap">
        <td colSpan={columns} style={{ blockSize: `${height}px` }} />
      </tr>
    );
  return (
    <tbody ref={body} onKeyDown={(event) => moveBetweenRows(event, rows.length, goTo)}>
      {drawn.map(({ index, gap: before }) => {
        const row = rows[index];
        return (
          row && (
            <Fragment key={row.id}>
              {gap(before)}
              {children(row, index, measure)}
            </Fragment>
          )
        );
      })}
      {gap(rest)}
    </tbody>
  );
}
