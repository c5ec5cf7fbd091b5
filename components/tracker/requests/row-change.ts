import type { RequestRow } from '@/lib/model/request';
import type { RowChange } from '@/lib/stores/requests';

/** What turns the list as it was into the list as it should be: only the rows that differ. */
export function changeTo(before: readonly RequestRow[], after: readonly RequestRow[]): RowChange {
  const known = new Map(before.map((row) => [row.id, row]));
  const left = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((row) => known.get(row.id) !== row),
    remove: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
  };
}

/** What takes a change of the list back. */
export function undoOf(before: readonly RequestRow[], { put, remove }: RowChange): RowChange {
  const touched = new Set([...put.map(({ id }) => id), ...remove]);
  const back = before.filter(({ id }) => touched.has(id));
  const known = new Set(back.map(({ id }) => id));
  return { put: back, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
}
