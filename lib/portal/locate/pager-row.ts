import { isEntry } from './control';
import { textOf } from './page-text';
import { cellsOf } from './rows';
import { elementsBelow } from './tree';

const PAGER_WORDS = /^(?:\d+|[^\p{L}\d]+|pages?|first|last|next|prev(?:ious)?|of)$/iu;

/** A row of one cell that only turns the pages of its list: old grids keep it among their rows, in a small table. */
export function isPagerRow(row: Element): boolean {
  const [cell, another] = cellsOf(row);
  if (!cell || another) return false;
  const words = textOf(cell).split(' ');
  return (
    words.some((word) => /^\d+$/.test(word)) &&
    words.every((word) => PAGER_WORDS.test(word)) &&
    ![...elementsBelow(cell)].some(isEntry)
  );
}
