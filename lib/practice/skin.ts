import type { ControlKey } from './controls';
import type { Markup } from './markup';
import type { Names } from './names';
import type { PageView } from './view';

/** What a skin draws a page with, beside the page itself. */
export interface Scene {
  names: Names;
  ribbon: Markup;
}

/** One look of the portal: the same pages and behaviour in markup of its own. One file of `skins` each. */
export interface Skin {
  /** Equal to the file's name. */
  id: string;
  title: string;
  /** What this skin calls a form control, before renaming. Different controls must have different names. */
  control: (key: ControlKey) => string;
  /** A whole HTML document. */
  draw: (view: PageView, scene: Scene) => string;
}

/** A look of the portal, found by folder. */
export function defineSkin(skin: Skin): Skin {
  return skin;
}
