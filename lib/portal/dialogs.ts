import { ancestorsOf, attribute, tagOf } from './locate/tree';

const ROLES = ['dialog', 'alertdialog'];

/** True inside a window over the page that says of itself that it is one. */
export function isInDialog(element: Element): boolean {
  for (const one of ancestorsOf(element)) {
    if (tagOf(one) === 'dialog' || attribute(one, 'aria-modal') === 'true') return true;
    if (ROLES.includes(attribute(one, 'role') ?? '')) return true;
  }
  return false;
}
