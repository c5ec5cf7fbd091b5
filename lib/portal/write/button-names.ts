import { kindsOf } from '../locate/control';
import { textOf } from '../locate/page-text';
import { plainText } from '../locate/text';
import { attribute, byId, elementsBelow, idScopeOf, markupText, method, tagOf } from '../locate/tree';
import { namesAct, standsForAct } from './act-words';

const attributeNames = method<string[]>('Element', 'getAttributeNames');
const SAID = [
  'aria-label',
  'title',
  'alt',
  'value',
  'data-title',
  'data-original-title',
  'data-tooltip',
  'tooltip',
];
/** Where scripts write what a part does, whatever language its words are in. */
const WRITTEN = [
  'id',
  'name',
  'class',
  'data-action',
  'data-testid',
  'data-target',
  'data-method',
  'formmethod',
];
const HANDLERS = /^(?:on|ng-|v-on:|@|\(|wire:|hx-|x-on:|data-on|data-ng-|data-bind|jsaction)/;
/** A longer text is what stands in a part, not its name. */
const LONGEST = 80;

/** Whether a part is called like something that acts: by its words, its picture, its hint, or in its markup. */
export function isCalledAct(part: Element): boolean {
  // What can be pressed inside it is a part of its own.
  const inside = [part, ...elementsBelow(part, (inner) => kindsOf(inner) !== null)];
  return inside.some(saysAct) || inside.some(isWrittenAsAct);
}

function saysAct(element: Element): boolean {
  const isTitle = tagOf(element) === 'title';
  const own = isTitle ? markupText(element) : textOf(element);
  const said = SAID.map((name) => attribute(element, name) ?? '');
  return [own, ...said, ...labelledBy(element)].some(
    (text) => text.length <= LONGEST && namesAct(plainText(text)),
  );
}

function labelledBy(element: Element): string[] {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const scope = idScopeOf(element);
  return ids.flatMap((id) => byId(scope, id) ?? []).map((label) => textOf(label));
}

function isWrittenAsAct(element: Element): boolean {
  if (WRITTEN.some((name) => standsForAct(attribute(element, name) ?? ''))) return true;
  return handlersOf(element).some(standsForAct);
}

function handlersOf(element: Element): string[] {
  return attributeNames(element)
    .filter((name) => HANDLERS.test(name))
    .map((name) => `${name} ${attribute(element, name) ?? ''}`);
}
