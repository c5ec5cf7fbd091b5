import type { PressKind } from '@/lib/model/seen';
import type { FieldSpec, Located } from '../locate';
import { nameOf } from '../locate/evidence';
import type { Control, Scan } from '../locate/scan';
import { plainText } from '../locate/text';
import { ancestorsOf, attribute, closestTag, tagOf } from '../locate/tree';
import { isVisible } from '../locate/visible';

const KINDS: readonly PressKind[] = ['save', 'submit', 'delete'];
const APART = ['nav', 'dialog', 'header'];
const APART_ROLES = ['dialog', 'alertdialog', 'navigation', 'search', 'banner'];

/**
 * The buttons that do what Save, Submit and Delete do. A form may show them above and below: buttons of exactly the
 * same name in the same form are the same. A Submit in a window, a menu or another form is another.
 */
export function pressesOf(
  scan: Scan,
  specs: readonly FieldSpec[],
  located: ReadonlyMap<string, Located>,
): Record<PressKind, Element[]> {
  const presses: Record<PressKind, Element[]> = { save: [], submit: [], delete: [] };
  for (const kind of KINDS) {
    const found = located.get(kind);
    const labels = specs.find(({ key }) => key === kind)?.labels.map(plainText) ?? [];
    if (found?.status === 'ok' && found.element) presses[kind] = [found.element];
    if (found?.status === 'ambiguous')
      presses[kind] = repeated(scan, labels, located.get('note')?.element ?? null);
  }
  return presses;
}

/** All of one name in the form the Note stands in; none when one of them stands elsewhere. */
function repeated({ controls }: Scan, labels: readonly string[], note: Element | null): Element[] {
  const buttons = controls.filter(
    (control) =>
      control.kinds.button === 1 && isVisible(control.element) && labels.includes(plainText(nameOf(control))),
  );
  const names = new Set(buttons.map((control: Control) => plainText(nameOf(control))));
  const form = note && closestTag(note, 'form');
  // A row of buttons above the form may stand outside it, but not in another form.
  const isInForm = ({ element }: Control): boolean =>
    !standsApart(element) && [form, null].includes(closestTag(element, 'form'));
  return note && names.size === 1 && buttons.every(isInForm) ? buttons.map(({ element }) => element) : [];
}

function standsApart(element: Element): boolean {
  return [...ancestorsOf(element)].some(
    (one) => APART.includes(tagOf(one)) || APART_ROLES.includes(attribute(one, 'role') ?? ''),
  );
}
