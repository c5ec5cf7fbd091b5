import { attribute, byId, idScopeOf, quickFindAll } from '../tree';

type Scope = Document | ShadowRoot;

/** Labels by what they say they are for, gathered once for each walk over a page. */
let known = new WeakMap<Scope, Map<string, Element[]>>();

/** To be called when a page is looked at anew. */
export function forgetLabels(): void {
  known = new WeakMap();
}

/** The labels that name an id, or what they take for one. */
export function labelsNaming(scope: Scope, id: string): readonly Element[] {
  const labels = known.get(scope) ?? gather(scope);
  known.set(scope, labels);
  return labels.get(id) ?? [];
}

function gather(scope: Scope): Map<string, Element[]> {
  const labels = new Map<string, Element[]>();
  for (const label of quickFindAll(scope, 'label[for]')) {
    const id = attribute(label, 'for') ?? '';
    const same = labels.get(id);
    if (same) same.push(label);
    else labels.set(id, [label]);
  }
  return labels;
}

/** True for a label that the page binds to another part than this one. */
export function isBoundElsewhere(label: Element, element: Element): boolean {
  const id = attribute(label, 'for');
  const owner = id ? byId(idScopeOf(label), id) : null;
  return owner !== null && owner !== element;
}
