import type { ControlKey } from './controls';
import { type Place, pathOf } from './routes';

/**
 * Gives every id, name, class and path of the portal another word. Equal words stay equal and different ones
 * different; a new word begins with a letter and keeps to letters, digits, hyphens and what was in the old one.
 */
export type Rename = (word: string) => string;

/** The words of the markup. Everything a skin writes that a page could be recognised by goes through here. */
export interface Names {
  /** The name (and id, where it needs one) of a form control. */
  control: (key: ControlKey) => string;
  id: (word: string) => string;
  css: (word: string) => string;
  href: (place: Place) => string;
}

/** The words of one skin. `control` is how that skin calls its form controls before renaming. */
export function namesFor(control: (key: ControlKey) => string, rename: Rename): Names {
  const nameOf = (key: ControlKey) => rename(control(key));
  return {
    control: nameOf,
    id: rename,
    css: rename,
    href: (place) => {
      const path = pathOf(place, rename);
      if (place.search === undefined) return path;
      return `${path}?${new URLSearchParams([[nameOf('search'), place.search]])}`;
    },
  };
}
