/**
 * Walking a page that is not ours. A form whose inputs are named `id`, `children` or `tagName` shadows those
 * properties, so everything is read through the prototypes. Open shadow roots and frames of the same origin
 * are part of the page.
 */
const nodeChildren = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const nodeParent = getter<Node | null>(Node.prototype, 'parentNode');
const localName = getter<string>(Element.prototype, 'localName');
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** Reads a property through the prototype it is defined on, whatever the page has put over it. */
export function getter<T>(prototype: object, name: string): (node: Node) => T {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (read ? read.call(node) : Reflect.get(node, name)) as T;
}

/** The element's tag in lower case. */
export function tagOf(element: Element): string {
  return localName(element);
}

/** An attribute's text, or null. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** True when the element carries any attribute at all. */
export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** True for an element that shows its own children: no frame, no slot, no shadow root. */
export function isPlain(element: Element): boolean {
  return !shadowRootOf(element) && !['iframe', 'frame', 'slot'].includes(localName(element));
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The body of a frame of the same origin; null for other elements, other origins and frames not loaded yet. */
function frameBody(element: Element): Element | null {
  const tag = localName(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The nodes a person sees inside this one, in order: through open shadow roots, slots and frames. */
export function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return [...nodeChildren(node)];
  const body = frameBody(node);
  if (body) return [body];
  const shadow = shadowRootOf(node);
  if (shadow) return [...nodeChildren(shadow)];
  if (localName(node) === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...nodeChildren(node)];
}

/** The element a person sees around this node, through slots, shadow roots and frames; null at the top. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = nodeParent(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 11 && 'host' in parent) return (parent as ShadowRoot).host;
  if (parent.nodeType === 9) return (parent as Document).defaultView?.frameElement ?? null;
  return null;
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

/** The first element below that a selector finds without looking into shadow roots and frames; null when none is. */
export function quickFind(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** Every element below that a selector finds, without looking into shadow roots and frames. */
export function quickFindAll(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** The document or shadow root in which ids of this element are looked up. */
export function idScopeOf(element: Element): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
}
