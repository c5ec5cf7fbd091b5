import { placeOf } from '../locate/visible';
import type { TickList, TickRow } from './tick-list';

const SAME_LINE = 3;

/**
 * Lists of which some columns stand still while the others move are drawn as tables side by side: the tick boxes in
 * one, the names in the next. Where two have as many rows and their rows stand on the same lines of the screen, they
 * are one list.
 */
export function joinHalves(lists: readonly TickList[]): TickList[] {
  const taken = new Set<TickList>();
  const joined = lists.map((list) => {
    if (taken.has(list) || !list.rows.every(({ tick }) => tick !== null)) return list;
    const halves = lists.filter((other) => other !== list && isOtherHalf(list, other));
    for (const half of halves) taken.add(half);
    return halves.reduce(join, list);
  });
  return joined.filter((list) => !taken.has(list));
}

function isOtherHalf(list: TickList, other: TickList): boolean {
  if (other.rows.length !== list.rows.length || other.rows.some(({ tick }) => tick !== null)) return false;
  return [0, Math.floor(list.rows.length / 2), -1].every((at) =>
    standsBeside(list.rows.at(at), other.rows.at(at)),
  );
}

function standsBeside(one: TickRow | undefined, other: TickRow | undefined): boolean {
  const [first, second] = [one && placeOf(one.element), other && placeOf(other.element)];
  if (!first || !second) return false;
  const isOneLine = Math.abs(first.top + first.bottom - second.top - second.bottom) / 2 <= SAME_LINE;
  return isOneLine && (first.right <= second.left + SAME_LINE || second.right <= first.left + SAME_LINE);
}

function join(list: TickList, half: TickList): TickList {
  const width = Math.max(...list.rows.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) => list.headers[column] ?? '');
  const names = list.headers.length + half.headers.length > 0 ? [...headers, ...half.headers] : [];
  return {
    ...list,
    headers: names,
    names: [...list.names, ...half.names],
    rows: list.rows.map((row, index) => ({
      ...row,
      cells: [
        ...Array.from({ length: width }, (_, column) => row.cells[column] ?? ''),
        ...(half.rows[index]?.cells ?? []),
      ],
    })),
  };
}
