/**
 * Walking a page that is not ours. A form whose inputs are named `id`, `children` or `tagName` shadows those
 * properties, so everything is read through the prototypes. Open shadow roots and frames of the same origin
 * are part of the page.
 */
const firstChildOf = getter<Node | null>('Node', 'firstChild');
const nextSiblingOf = getter<Node | null>('Node', 'nextSibling');
const previousSiblingOf = getter<Node | null>('Node', 'previousSibling');
const nodeParent = getter<Node | null>('Node', 'parentNode');
const nodeType = getter<number>('Node', 'nodeType');
const nodeText = getter<string | null>('Node', 'textContent');
const ownerOf = getter<Document | null>('Node', 'ownerDocument');
const rootOf = method<Node>('Node', 'getRootNode');
const localName = getter<string>('Element', 'localName');
const shadowRootOf = getter<ShadowRoot | null>('Element', 'shadowRoot');
const getAttribute = method<string | null>('Element', 'getAttribute');
const slotOf = getter<HTMLSlotElement | null>('Element', 'assignedSlot');
const defaultView = getter<(Window & typeof globalThis) | null>('Document', 'defaultView');
const anyAttributes = method<boolean>('Element', 'hasAttributes');
const namesOfAttributes = method<string[]>('Element', 'getAttributeNames');
const findAll = {
  1: method<NodeListOf<Element>>('Element', 'querySelectorAll'),
  9: method<NodeListOf<Element>>('Document', 'querySelectorAll'),
  11: method<NodeListOf<Element>>('DocumentFragment', 'querySelectorAll'),
};
const findById = {
  9: method<Element | null>('Document', 'getElementById'),
  11: method<Element | null>('DocumentFragment', 'getElementById'),
};

type Holder =
  | 'Node'
  | 'Element'
  | 'Document'
  | 'DocumentFragment'
  | 'HTMLTableElement'
  | 'HTMLTableRowElement';

/** The prototype on which the browser keeps a property: of this window, or of the one the document is shown in. */
function prototypeOf(holder: Holder, node: Node): object {
  const known = Reflect.get(globalThis, holder) ?? Reflect.get(node.ownerDocument?.defaultView ?? {}, holder);
  return known?.prototype ?? {};
}

/** Reads a property through the prototype it is defined on, whatever the page has put over it. */
export function getter<T>(holder: Holder, name: string): (node: Node) => T {
  let read: (() => T) | null | undefined;
  return (node) => {
    if (read === undefined)
      read = Object.getOwnPropertyDescriptor(prototypeOf(holder, node), name)?.get ?? null;
    return read ? read.call(node) : (Reflect.get(node, name) as T);
  };
}

/** Calls a method of the prototype it is defined on; undefined where the browser does not have it. */
export function method<T>(holder: Holder, name: string): (node: Node, ...given: unknown[]) => T {
  let call: ((...given: unknown[]) => T) | undefined;
  return (node, ...given) => {
    call ??= (Reflect.get(prototypeOf(holder, node), name) ?? Reflect.get(node, name)) as typeof call;
    return call?.apply(node, given) as T;
  };
}

/** The element's tag in lower case. */
export function tagOf(element: Element): string {
  return localName(element);
}

/** An attribute's text, or null. */
export function attribute(element: Element, name: string): string | null {
  return getAttribute(element, name);
}

/** True when the element carries any attribute at all. */
export function hasAttributes(element: Element): boolean {
  return anyAttributes(element);
}

/** The names of the attributes an element carries, in lower case as pages of HTML have them. */
export function attributeNames(element: Element): string[] {
  return namesOfAttributes(element);
}

/** True for an element that shows its own children: no frame, no slot, no shadow root. */
export function isPlain(element: Element): boolean {
  return !shadowRootOf(element) && !['iframe', 'frame', 'slot'].includes(localName(element));
}

/** Also for nodes of another frame, which are of no class of this one. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** Also for nodes of another frame. */
export function isText(node: Node): node is Text {
  return nodeType(node) === 3;
}

/** The body of a frame of the same origin; null for other elements, other origins and frames not loaded yet. */
function frameBody(element: Element): Element | null {
  const tag = localName(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    const page = (element as HTMLIFrameElement).contentDocument;
    return page && bodyOf(page);
  } catch {
    return null;
  }
}

/** Far faster than the page's own list of children, which is kept up to date while it is read. */
function nodesIn(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) nodes.push(child);
  return nodes;
}

/** The nodes a person sees inside this one, in order: through open shadow roots, slots and frames. */
export function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return nodesIn(node);
  const body = frameBody(node);
  if (body) return [body];
  const shadow = shadowRootOf(node);
  if (shadow) return nodesIn(shadow);
  if (localName(node) === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return nodesIn(node);
}

/** The slot that shows a node; null where none does. */
function slotAround(node: Node): Element | null {
  return isElement(node) ? slotOf(node) : isText(node) ? node.assignedSlot : null;
}

/** The element a person sees around this node, through slots, shadow roots and frames; null at the top. */
export function parentOf(node: Node): Element | null {
  const slot = slotAround(node);
  if (slot) return slot;
  const parent = nodeParent(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (nodeType(parent) === 11 && 'host' in parent) return (parent as ShadowRoot).host;
  return nodeType(parent) === 9 ? frameOf(parent) : null;
}

/** The frame that shows a document, where it is one of the same origin. */
export function frameOf(page: Node): Element | null {
  return nodeType(page) === 9 ? (defaultView(page)?.frameElement ?? null) : null;
}

/** The nodes beside this one, nearest first, as many as asked for: of a long list nobody needs all of them. */
export function besideOf(node: Node, side: 'before' | 'after', most: number): Node[] {
  const slot = slotAround(node);
  const step = side === 'before' ? previousSiblingOf : nextSiblingOf;
  const beside: Node[] = [];
  for (let at = step(node); at && beside.length < most; at = step(at))
    if (slotAround(at) === slot) beside.push(at);
  return beside;
}

/** The ancestors of a node, nearest first. */
export function* ancestorsOf(node: Node): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

/** The nearest element, the node itself included, that has one of the tags. */
export function closestTag(node: Element, ...tags: string[]): Element | null {
  if (tags.includes(tagOf(node))) return node;
  for (const ancestor of ancestorsOf(node)) if (tags.includes(tagOf(ancestor))) return ancestor;
  return null;
}

/** Every element below a node, in the order a person reads them; `skip` leaves a subtree out. */
export function* elementsBelow(node: Node, skip?: (element: Element) => boolean): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || skip?.(child)) continue;
    yield child;
    yield* elementsBelow(child, skip);
  }
}

/** The root element of a document. */
export function documentElementOf(page: Document): Element | null {
  return nodesIn(page).find(isElement) ?? null;
}

/** The body of a document; null while it has none. */
export function bodyOf(page: Document): Element | null {
  const top = documentElementOf(page);
  const body = top && nodesIn(top).find((one) => isElement(one) && localName(one) === 'body');
  return body && isElement(body) ? body : null;
}

/** All text in a node, as it stands in the markup. */
export function markupText(node: Node): string {
  return nodeText(node) ?? '';
}

/** The window that shows a document; null when none does. */
export function viewOf(page: Document): (Window & typeof globalThis) | null {
  return defaultView(page);
}

/** The window that an element is shown in; null when it is in none. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  const owner = ownerOf(element);
  return owner ? defaultView(owner) : null;
}

/** The document of an element. */
export function pageOf(element: Element): Document | null {
  return ownerOf(element);
}

/** The first element below that a selector finds without looking into shadow roots and frames; null when none is. */
export function quickFind(element: Element, selector: string): Element | null {
  return quickFindAll(element, selector)[0] ?? null;
}

/** Every element below that a selector finds, without looking into shadow roots and frames. */
export function quickFindAll(root: Element | Document | ShadowRoot, selector: string): Element[] {
  const type = nodeType(root);
  return type === 1 || type === 9 || type === 11 ? [...findAll[type](root, selector)] : [];
}

/** The document or shadow root in which ids of this element are looked up. */
export function idScopeOf(element: Element): Document | ShadowRoot {
  return rootOf(element) as Document | ShadowRoot;
}

/** The first element with an id; null when none has it, or the scope is no longer part of a page. */
export function byId(scope: Document | ShadowRoot, id: string): Element | null {
  const type = nodeType(scope);
  return type === 9 || type === 11 ? (findById[type](scope, id) ?? null) : null;
}
