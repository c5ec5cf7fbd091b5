import { type Box, boxesIn } from '../locate/alike-rows';
import { parentOf } from '../locate/tree';

/** A row as it stands on the page; whether it is ticked is asked anew each time. */
export interface RowText {
  element: Element;
  /** The texts of its cells, or of its parts where the list is no table. */
  cells: readonly string[];
  tick: Element | null;
}

/** A row read, and the part of the page in which a change makes it worth reading again. */
export interface KeptRow {
  row: RowText | null;
  within: Element;
}

/** How long one task may read rows it does not know yet: the clock, and milliseconds. */
export interface ReadingTime {
  now(): number;
  budget: number;
}

export type RowMemory = ReturnType<typeof rowMemory>;

/**
 * Remembers the rows of long lists by their page parts, so that a look costs what has changed since the last. In one
 * task it reads no more rows than there is time for; without `time` it reads all of them.
 */
export function rowMemory(time?: ReadingTime) {
  const kept = new WeakMap<Element, KeptRow & { read: number }>();
  const boxes = new WeakMap<Element, { found: readonly Box[]; read: number }>();
  const changed = new WeakMap<Node, number>();
  let late = new Map<Element, () => KeptRow>();
  let moment = 1;
  let until = Number.POSITIVE_INFINITY;

  const begin = (): void => {
    if (time) until = time.now() + time.budget;
  };
  const isSince = (place: Element, read: number): boolean => (changed.get(place) ?? 0) > read;
  const keep = (part: Element, fresh: KeptRow): RowText | null => {
    kept.set(part, { ...fresh, read: moment });
    return fresh.row;
  };
  return {
    /** Begins a look. */
    begin(): void {
      begin();
      late = new Map();
    },
    /** What is known of a row by its page part, or what `read` says of it; `late` when there is no time to read it now. */
    recall(part: Element, read: () => KeptRow): RowText | null | 'late' {
      const known = kept.get(part);
      if (known && !isSince(known.within, known.read)) return known.row;
      if (!time || time.now() < until) return keep(part, read());
      late.set(part, read);
      return 'late';
    },
    /** The boxes of a row of a long list, looked for once. */
    boxesOf(row: Element): readonly Box[] {
      const known = boxes.get(row);
      if (known && !isSince(row, known.read)) return known.found;
      const found = boxesIn(row);
      boxes.set(row, { found, read: moment });
      return found;
    },
    isBehind: (): boolean => late.size > 0,
    /** Reads, in a task of its own, rows the last look had no time for. True while there are more. */
    readOn(): boolean {
      begin();
      for (const [part, read] of late) {
        late.delete(part);
        keep(part, read());
        if (time && time.now() >= until) break;
      }
      return late.size > 0;
    },
    /** The page has changed at these places: what was read around them is read again. */
    forget(places: Iterable<Node>): void {
      moment += 1;
      // How these rows were to be read was worked out before.
      late.clear();
      for (const place of places) {
        let at: Node | null = place;
        // Where a change of this same moment was noted, it was noted for all that is above.
        while (at && changed.get(at) !== moment) {
          changed.set(at, moment);
          at = parentOf(at);
        }
      }
    },
  };
}
