import { holdsControl } from '../locate/control';
import { isUnseen, textOf, withSingleBlanks } from '../locate/page-text';
import { cellsOf } from '../locate/rows';
import { childrenOf, isElement, isText, tagOf } from '../locate/tree';

/** Words set apart only by their looks: they belong to the text they stand in. */
const RUN_ON = ['b', 'strong', 'font', 'u', 'i', 'mark', 'bdi', 'bdo', 'sup', 'sub', 'wbr'];
const CHOICE_PARTS = ['label', 'a'];

/**
 * The texts a row shows, one for each of its parts: cells of a table, blocks and spans beside each other, a run of
 * words. A row that wraps its parts once more is unwrapped first.
 */
export function partsOfRow(row: Element): string[] {
  if (tagOf(row) === 'tr') return cellsOf(row).map((cell) => textOf(cell));
  return partsOf(childrenOf(row));
}

/** The texts of neighbours on a page, as for a row. */
export function partsOf(nodes: readonly Node[]): string[] {
  const parts: string[] = [];
  let run = '';
  const close = (): void => {
    const text = withSingleBlanks(run);
    if (text !== '') parts.push(text);
    run = '';
  };
  for (const node of nodes) {
    if (isText(node)) {
      run += node.data;
      continue;
    }
    if (!isElement(node) || isUnseen(node)) continue;
    if (RUN_ON.includes(tagOf(node)) && !holdsControl(node)) {
      run += textOf(node);
      continue;
    }
    close();
    parts.push(...partsInside(node));
  }
  close();
  return parts;
}

/** A cell is one part; anything else that holds several parts is opened. */
function partsInside(element: Element): string[] {
  if (['td', 'th'].includes(tagOf(element))) return [textOf(element)];
  const inner = childrenOf(element).filter(isElement);
  if (inner.length === 0) return partOf(textOf(element));
  if (!CHOICE_PARTS.includes(tagOf(element)) && inner.every((one) => RUN_ON.includes(tagOf(one))))
    return partOf(textOf(element));
  return partsOf(childrenOf(element));
}

function partOf(text: string): string[] {
  return text === '' ? [] : [text];
}
