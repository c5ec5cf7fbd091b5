import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { flushSync } from 'preact/compat';

import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Up to here every row is drawn, and the browser's own search finds all of them. */
export const ALL_DRAWN = 100;
/** Pixels of a row that was never drawn. */
const USUAL_ROW = 76;
const BEYOND_SIGHT = 8;

/** A row to draw; `gap` pixels of rows that are not drawn stand before it. */
export interface DrawnRow {
  index: number;
  gap: number;
}

export interface Rows {
  drawn: DrawnRow[];
  /** Pixels of rows that are not drawn after the last one. */
  rest: number;
  /** For each row's element, which carries `data-index`. */
  measure(row: HTMLTableRowElement | null): void;
}

/**
 * Which of a table's rows to draw: those in sight and some around them, the one with the keyboard's place, and all
 * of them for printing. Rows may be of any height; the window scrolls.
 * @param keys one lasting name for each row
 * @param held the row that stays drawn wherever the window is; -1 for none
 */
export function useRows(keys: readonly string[], body: RefObject<HTMLElement | null>, held: number): Rows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const isPrinting = usePrinting();
  const isWhole = keys.length <= ALL_DRAWN || isPrinting;
  const options = {
    count: isWhole ? 0 : keys.length,
    scrollMargin: margin,
    overscan: BEYOND_SIGHT,
    estimateSize: () => USUAL_ROW,
    getItemKey: (index: number) => keys[index] ?? index,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
    measureElement: (row: HTMLTableRowElement) => row.offsetHeight || USUAL_ROW,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      const apart = held >= 0 && held < range.count && !inSight.includes(held);
      return apart ? [...inSight, held].sort((a, b) => a - b) : inSight;
    },
    onChange: () => redraw(undefined),
  };
  const kept = useRef<Virtualizer<Window, HTMLTableRowElement>>(null);
  kept.current ??= new Virtualizer<Window, HTMLTableRowElement>(options);
  const virtualizer = kept.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // What stands above the table comes and goes.
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + scrollY));
    virtualizer._willUpdate();
  });
  if (isWhole) return { drawn: keys.map((_, index) => ({ index, gap: 0 })), rest: 0, measure: () => {} };
  let end = margin;
  const drawn = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { drawn, rest: virtualizer.getTotalSize() + margin - end, measure: virtualizer.measureElement };
}

/** True while the page goes to paper: then every row must be there. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
