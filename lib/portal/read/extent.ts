import type { Completeness } from '@/lib/model/reading';
import { textOf } from '../locate/page-text';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  isElement,
  parentOf,
  quickFind,
  quickFindAll,
  tagOf,
} from '../locate/tree';
import { roomForMore } from './room-for-more';
import type { TickList } from './tick-list';

const SHOWING = /(\d+)\s*(?:-|–|to)\s*(\d+)\s+(?:of|from|\/)\s+(\d+)/i;
const PAGE_OF = /\bpage\s+(\d+)\s+(?:of|\/)\s+(\d+)/i;
const PAGER_WORD = /(^|[-_\s])(pager|pagination|paginator)([-_\s]|$)/i;
const PAGERS = '[class*=pager i], [class*=paginat i]';
const LEVELS = 3;
/** A grid put together from tables wraps each so many times. */
const MOST_PARTS = 4;
const OTHERS = 'input[type=checkbox], [role=checkbox], h1, h2, h3, h4, h5, h6, legend';

/**
 * Whether a list is there to its end, by what stands around it: a pager, "1 to 25 of 143", a row count. Further out than
 * usual, up to so many `levels`, only as long as nothing else to tick and no title stands there.
 */
export function extentOf(list: TickList, levels = LEVELS): Completeness {
  const counted = rowCountOf(list.element);
  if (counted < 0 || counted > list.rows.length + 1)
    return { complete: false, why: `${list.rows.length} rows of ${counted}` };
  const turned = list.pager ? (saysMore(list.pager) ?? severalPages(list.pager)) : null;
  if (turned) return { complete: false, why: turned };
  const room = roomForMore(list);
  if (room) return { complete: false, why: room };
  let around: Element | null = list.element;
  for (let level = 0; level < levels && around; level += 1) {
    if (level >= LEVELS && standsWithOthers(around, list.element)) break;
    const hint: string | null = pagerHint(around, list.element);
    if (hint) return { complete: false, why: hint };
    around = parentOf(around);
  }
  return { complete: true };
}

/** How many rows a list says it has, itself or the grid it is put together in; 0 when neither says. */
function rowCountOf(list: Element): number {
  const around = [list, ...[...ancestorsOf(list)].slice(0, MOST_PARTS)];
  const counts = around.map((one) => attribute(one, 'aria-rowcount'));
  return Number(counts.find((count) => count !== null) ?? 0);
}

function standsWithOthers(around: Element, list: Element): boolean {
  const holding = new Set(ancestorsOf(list));
  return childrenOf(around).some(
    (child) => isElement(child) && !holding.has(child) && quickFind(child, OTHERS) !== null,
  );
}

function pagerHint(around: Element, list: Element): string | null {
  // The rows themselves say nothing about their number.
  if (around === list && tagOf(list) !== 'table') return null;
  const holding = new Set(ancestorsOf(list));
  for (const child of childrenOf(around)) {
    if (!isElement(child) || child === list || holding.has(child)) continue;
    if (around === list && tagOf(child) !== 'tfoot' && tagOf(child) !== 'caption') continue;
    const hint = saysMore(textOf(child)) ?? pagerIn(child);
    if (hint) return hint;
  }
  return null;
}

function saysMore(text: string): string | null {
  const showing = SHOWING.exec(text);
  if (showing && Number(showing[2]) - Number(showing[1]) + 1 < Number(showing[3])) return showing[0];
  const page = PAGE_OF.exec(text);
  return page && Number(page[2]) > 1 ? page[0] : null;
}

/** A row of page numbers with more than one page. */
function pagerIn(element: Element): string | null {
  const isPager = (one: Element): boolean => PAGER_WORD.test(attribute(one, 'class') ?? '');
  const pager = isPager(element) ? element : quickFindAll(element, PAGERS).find(isPager);
  return pager ? severalPages(textOf(pager)) : null;
}

function severalPages(text: string): string | null {
  const pages = text.match(/(?<!\d)\d{1,3}(?!\d)/g) ?? [];
  return pages.length > 1 ? `page numbers ${pages[0]} to ${pages.at(-1)}` : null;
}
