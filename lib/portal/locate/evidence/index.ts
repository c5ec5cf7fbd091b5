import type { Control } from '../scan';
import { plainText } from '../text';
import { boundNames } from './bound';
import { nearbyNames } from './nearby';
import { ownNames } from './own';
import type { RawEvidence } from './raw';
import { aboveInTable } from './table';

/** A text that may name a control, in plain form. */
export interface Evidence extends Omit<RawEvidence, 'text'> {
  plain: string;
}

/** Every text that may name a control, from the page's structure alone: no layout is asked for. */
export function evidenceOf({ element, kinds }: Control): Evidence[] {
  const raw = [...boundNames(element), ...ownNames(element, kinds)];
  const isNamedInside = 'button' in kinds || 'tab' in kinds;
  if (!isNamedInside) raw.push(...nearbyNames(element, kinds), ...aboveInTable(element));
  return raw
    .map(({ text, weight, source }) => ({ plain: plainText(text), weight, source }))
    .filter(({ plain }) => /[\p{L}\p{N}]/u.test(plain))
    .filter((one, _, all) => !isHeadingOfAnother(one, all));
}

/** A heading names a control only when nothing else does: usually it names the block. */
function isHeadingOfAnother(one: Evidence, all: Evidence[]): boolean {
  return one.source === 'heading above it' && all.some((other) => other !== one && other.weight > 0.5);
}
