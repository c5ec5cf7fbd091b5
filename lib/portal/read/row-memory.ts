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
  /** Where that part holds other rows as well: what it holds now in the place this row was read from. */
  from?(): readonly Node[];
}

interface Known extends KeptRow {
  nodes: readonly Node[];
  /** The moment at which it was read, or seen to be the same. */
  read: number;
}

export type RowMemory = ReturnType<typeof rowMemory>;

/** Remembers the rows of long lists by their page parts, so that a look costs what has changed since the last. */
export function rowMemory() {
  const kept = new WeakMap<Element, Known>();
  const boxes = new WeakMap<Element, { found: readonly Box[]; read: number }>();
  const changed = new WeakMap<Node, number>();
  let moment = 1;

  const isSince = (place: Node, read: number): boolean => (changed.get(place) ?? 0) > read;
  const isStill = ({ within, from, nodes, read }: Known): boolean => {
    if (!isSince(within, read)) return true;
    const now = from?.() ?? [];
    const isSame = (node: Node, at: number): boolean => node === nodes[at] && !isSince(node, read);
    return now.length > 0 && now.length === nodes.length && now.every(isSame);
  };
  return {
    /** What is known of a row by its page part, or what `read` says of it. */
    recall(part: Element, read: () => KeptRow): RowText | null {
      const known = kept.get(part);
      if (known && isStill(known)) {
        known.read = moment;
        return known.row;
      }
      const fresh = read();
      kept.set(part, { ...fresh, nodes: fresh.from?.() ?? [], read: moment });
      return fresh.row;
    },
    /** The boxes of a row of a long list, looked for once. */
    boxesOf(row: Element): readonly Box[] {
      const known = boxes.get(row);
      if (known && !isSince(row, known.read)) return known.found;
      const found = boxesIn(row);
      boxes.set(row, { found, read: moment });
      return found;
    },
    /** The page has changed at these places: what was read around them is read again. */
    forget(places: Iterable<Node>): void {
      moment += 1;
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
