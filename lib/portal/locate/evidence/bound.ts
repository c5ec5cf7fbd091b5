import { isAside, textOf } from '../page-text';
import { ancestorsOf, attribute, byId, idScopeOf, quickFindAll, tagOf } from '../tree';
import { labelsNaming } from './labels';
import type { RawEvidence } from './raw';

/** Names a page binds to a control on purpose: labels, `aria-labelledby`, `aria-label`, also labels bound wrongly. */
export function boundNames(element: Element): RawEvidence[] {
  return [
    ...labelElements(element),
    ...describedBy(element),
    ...ariaLabel(element),
    ...labelForItsName(element),
  ];
}

function labelElements(element: Element): RawEvidence[] {
  const id = attribute(element, 'id');
  const labels = id ? labelsFor(element, id) : [];
  for (const ancestor of ancestorsOf(element)) {
    if (tagOf(ancestor) !== 'label') continue;
    // A label around one control that names another belongs to the other.
    const target = attribute(ancestor, 'for');
    if (target === null || target === id) labels.push(ancestor);
    break;
  }
  return [...new Set(labels)]
    .flatMap((label) => [...new Set([textOf(label, isAside), textOf(label)])])
    .map((text) => ({ text, weight: 1, source: 'label' }));
}

function labelsFor(element: Element, id: string): Element[] {
  const scope = idScopeOf(element);
  const labels = [...labelsNaming(scope, id)];
  // With the same id twice on a page, a label belongs to the first element that has it.
  if (labels.length === 0 || byId(scope, id) !== element) return [];
  if (labels.length === 1) return labels;
  // Of two labels for one box, as copying leaves them, the one that another box follows is that box's.
  const own = labels.filter((label) => nextBox(label, scope) === element);
  return own.length > 0 ? own : labels;
}

/** The first box, list or button that follows a label on the page. */
function nextBox(label: Element, scope: Document | ShadowRoot): Element | undefined {
  const all = quickFindAll(scope, 'label, input, select, textarea, button');
  return all.slice(all.indexOf(label) + 1).find((one) => tagOf(one) !== 'label');
}

function describedBy(element: Element): RawEvidence[] {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const scope = idScopeOf(element);
  const parts = ids.flatMap((id) => byId(scope, id) ?? []).map((part) => textOf(part));
  if (parts.length === 0) return [];
  const whole = { text: parts.join(' '), weight: 1, source: 'label' };
  return parts.length === 1
    ? [whole]
    : [whole, ...parts.map((text) => ({ text, weight: 0.97, source: 'label' }))];
}

function ariaLabel(element: Element): RawEvidence[] {
  const text = attribute(element, 'aria-label');
  return text ? [{ text, weight: 1, source: 'label for screen readers' }] : [];
}

/** `<label for>` that gives the control's name instead of its id, as old forms do. */
function labelForItsName(element: Element): RawEvidence[] {
  const name = attribute(element, 'name');
  if (!name || attribute(element, 'id') === name) return [];
  const scope = idScopeOf(element);
  if (byId(scope, name)) return [];
  return labelsNaming(scope, name).map((label) => ({ text: textOf(label), weight: 0.95, source: 'label' }));
}
