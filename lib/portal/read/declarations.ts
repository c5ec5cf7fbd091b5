import type { DeclarationsWindow } from '@/lib/model/form-snapshot';
import type { Reading } from '@/lib/model/reading';
import { SENTENCE, WORDS } from '../declaration-words';
import { isInDialog } from '../dialogs';
import { nameOf } from '../locate/evidence';
import { textOf } from '../locate/page-text';
import { firstRowsOf } from '../locate/rows';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { isVisible } from '../locate/visible';
import { firstChoice, isTicked } from './tick-list';

/** A table with more rows is a list of candidates, not of declarations. */
const MOST_ROWS = 8;

/** The boxes of the declarations while their window is open: whether each is ticked. Nothing here ever ticks one. */
export function readDeclarations(scan: Scan): Reading<DeclarationsWindow> {
  const all = [...boxesByName(scan), ...boxesInTables(scan)];
  // Under a window a long name beside a box of the form could pass for a sentence.
  const inWindow = all.filter(isInDialog);
  const boxes = (inWindow.length > 0 ? inWindow : all).map((box) => ({ ticked: isTicked(box, box) }));
  return boxes.length === 0
    ? { status: 'not-found', why: 'no tick boxes beside sentences' }
    : { status: 'found', value: { boxes }, sure: true, why: 'tick boxes beside sentences' };
}

function boxesByName({ controls }: Scan): Element[] {
  return controls
    .filter(
      (control) =>
        'checkbox' in control.kinds && isVisible(control.element) && isDeclaration(nameOf(control)),
    )
    .map(({ element }) => element);
}

/** A window may set its boxes in a small table, each in a cell before its sentence and tied to nothing. */
function boxesInTables({ grids }: Scan): Element[] {
  return grids
    .filter(isVisible)
    .map((grid) => firstRowsOf(grid, MOST_ROWS + 1))
    .filter((rows) => rows.length <= MOST_ROWS)
    .flat()
    .filter((row) => isDeclaration(textOf(row)))
    .flatMap((row) => firstChoice(row) ?? []);
}

function isDeclaration(name: string): boolean {
  const plain = plainText(name);
  return WORDS.test(plain) || SENTENCE.test(plain);
}
