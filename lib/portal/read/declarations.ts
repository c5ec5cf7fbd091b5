import type { DeclarationsWindow } from '@/lib/model/form-snapshot';
import type { Reading } from '@/lib/model/reading';
import { SENTENCE, WORDS } from '../declaration-words';
import { nameOf } from '../locate/evidence';
import type { Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { isVisible } from '../locate/visible';
import { isTicked } from './tick-list';

/** The boxes of the declarations while their window is open: whether each is ticked. Nothing here ever ticks one. */
export function readDeclarations({ controls }: Scan): Reading<DeclarationsWindow> {
  const boxes = controls
    .filter(
      (control) =>
        'checkbox' in control.kinds && isVisible(control.element) && isDeclaration(nameOf(control)),
    )
    .map(({ element }) => ({ ticked: isTicked(element, element) }));
  return boxes.length === 0
    ? { status: 'not-found', why: 'no tick boxes beside sentences' }
    : { status: 'found', value: { boxes }, sure: true, why: 'tick boxes beside sentences' };
}

function isDeclaration(name: string): boolean {
  const plain = plainText(name);
  return WORDS.test(plain) || SENTENCE.test(plain);
}
