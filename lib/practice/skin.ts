import type { ControlKey } from './controls';
import type { Markup } from './markup';
import type { Names } from './names';
import type { PageView } from './view';

/** What a skin draws a page with, beside the page itself. */
export interface Scene {
  names: Names;
  ribbon: Markup;
}

/** Something the pages of a skin load beside themselves. */
export type SkinPart =
  /** A file of an npm package, sent as it is: `jquery/dist/jquery.min.js`. */
  | { package: string }
  /** A program of the skins' folder, put together for the browser with all it imports: `react.client.ts`. */
  | { program: string };

/** One look of the portal: the same pages and behaviour in markup of its own. One file of `skins` each. */
export interface Skin {
  /** Equal to the file's name. */
  id: string;
  title: string;
  /** What this skin calls a form control, before renaming. Different controls must have different names. */
  control: (key: ControlKey) => string;
  /** A whole HTML document. */
  draw: (view: PageView, scene: Scene) => string;
  /** What its pages load, by the name at the end of the address. */
  parts?: Readonly<Record<string, SkinPart>>;
  /** The page around all others, for a skin that shows them in a frame; `inside` is the address for the frame. */
  frame?: (inside: string, names: Names) => string;
  /** How many candidates the centre has at least; as many as it began with unless told otherwise. */
  candidates?: number;
}

/** A look of the portal, found by folder. */
export function defineSkin(skin: Skin): Skin {
  return skin;
}
