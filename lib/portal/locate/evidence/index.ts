import type { Control } from '../scan';
import { plainText } from '../text';
import { nameBehind } from './behind';
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
export function evidenceOf(control: Control): Evidence[] {
  return rawEvidence(control)
    .map(({ text, weight, source }) => ({ plain: plainText(text), weight, source }))
    .filter(({ plain }) => /[\p{L}\p{N}]/u.test(plain))
    .filter((one, _, all) => !isHeadingOfAnother(one, all));
}

/** The text that most likely names a control, as it stands on the page; empty when nothing does. */
export function nameOf(control: Control): string {
  const named = rawEvidence(control).filter(({ text }) => text.trim() !== '');
  return (
    named.reduce<RawEvidence | null>((best, one) => (best && best.weight >= one.weight ? best : one), null)
      ?.text ?? ''
  );
}

function rawEvidence({ element, kinds, drawn, helpers = [] }: Control): RawEvidence[] {
  const raw = [...[element, ...helpers].flatMap(boundNames), ...ownNames(element, kinds)];
  if ('button' in kinds || 'tab' in kinds) return raw;
  // The drawing stands between a list that was laid away and the name of both.
  const besideDrawing = drawn ? nearbyNames(drawn, kinds) : [];
  const behind = 'checkbox' in kinds || 'radio' in kinds ? [] : nameBehind(drawn ?? element);
  return [...raw, ...nearbyNames(element, kinds), ...besideDrawing, ...aboveInTable(element), ...behind];
}

/** A heading names a control only when nothing else does: usually it names the block. */
function isHeadingOfAnother(one: Evidence, all: Evidence[]): boolean {
  return one.source === 'heading above it' && all.some((other) => other !== one && other.weight > 0.5);
}
