/** A rectangle in the window, in CSS pixels from its left upper corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The edge of the window the panel sits at; `end` is the right one where text runs from left to right. */
export const DOCKS = ['end', 'start', 'bottom'] as const;
export type Dock = (typeof DOCKS)[number];

export interface PlaceInput {
  /** What must stay free: the buttons of Direct that are in the window now. */
  keepFree: readonly Box[];
  viewport: { width: number; height: number };
  direction: 'ltr' | 'rtl';
  wanted: Dock;
}

/** Where the panel may be. `open: false`: there is room for its tab only. */
export interface Place {
  dock: Dock;
  /** From the window's upper edge, px; for the bottom edge the upper end of the panel. */
  top: number;
  /** The most it may take, px. */
  height: number;
  open: boolean;
}

const WIDTH = 320;
const GAP = 8;
const LEAST_OPEN = 260;
const TAB = 44;
const BOTTOM_SHARE = 0.4;

/**
 * Finds a place that covers none of the boxes: the wanted edge first, then the others; where none has room for
 * an open panel, the tab goes to the first free stretch of the wanted edge.
 */
export function placePanel(input: PlaceInput): Place {
  const edges = [input.wanted, ...DOCKS.filter((dock) => dock !== input.wanted)];
  for (const dock of edges) {
    const free = freeStretch(dock, input, LEAST_OPEN);
    if (free) return { dock, ...free, open: true };
  }
  for (const dock of edges) {
    const free = freeStretch(dock, input, TAB);
    if (free) return { dock, ...free, open: false };
  }
  return { dock: input.wanted, top: GAP, height: TAB, open: false };
}

/** The uppermost stretch of an edge that is free and long enough. */
function freeStretch(dock: Dock, input: PlaceInput, least: number): Pick<Place, 'top' | 'height'> | null {
  const { width, height } = input.viewport;
  if (dock === 'bottom') return bottomStretch(input, least);
  const onLeft = (dock === 'start') === (input.direction === 'ltr');
  const from = onLeft ? 0 : width - WIDTH;
  const blocks = input.keepFree
    .filter((box) => box.left < from + WIDTH && box.left + box.width > from)
    .toSorted((a, b) => a.top - b.top);
  let top = GAP;
  for (const box of blocks) {
    if (box.top - GAP - top >= least) return { top, height: box.top - GAP - top };
    top = Math.max(top, box.top + box.height + GAP);
  }
  const rest = height - GAP - top;
  return rest >= least ? { top, height: rest } : null;
}

/** The lower edge is taken in its whole width, so it must be free in its whole width. */
function bottomStretch(input: PlaceInput, least: number): Pick<Place, 'top' | 'height'> | null {
  const { height } = input.viewport;
  const lowest = Math.max(0, ...input.keepFree.map((box) => Math.min(height, box.top + box.height)));
  const room = Math.min(height * BOTTOM_SHARE, height - lowest - GAP);
  return room >= Math.min(least, height * BOTTOM_SHARE) ? { top: height - room, height: room } : null;
}
