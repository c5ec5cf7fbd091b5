import { MessageError } from '@/lib/model/errors';
import { send } from './messages';

/** Scripts that the first script of a page asks for when it needs them; each is `<name>.js` in the build. */
export const PART_NAMES = ['desk', 'teach', 'fill'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** A symbol, because a page can give an element of its own any name that the window then answers to. */
const PARTS = Symbol.for('parts of the enquiry assistant');

/**
 * A script that is loaded on demand, by the name of its file. `T` is what it brings. All scripts of the extension
 * share one world of their own in a page; the page's own scripts see nothing of it.
 */
export function pagePart<T>(name: PartName) {
  return {
    /** Called by that script, once it runs. Loading it twice changes nothing. */
    handOver(part: T): void {
      parts().set(name, part);
    },
    /**
     * Called by whoever needs it.
     * @throws MessageError when the script cannot be loaded: the extension was updated, or the browser refused.
     */
    async load(): Promise<T> {
      if (!parts().has(name)) await send('load-part', name);
      if (!parts().has(name)) throw new MessageError('partMissing');
      return parts().get(name) as T;
    },
  };
}

function parts(): Map<PartName, unknown> {
  const world = globalThis as { [PARTS]?: Map<PartName, unknown> };
  world[PARTS] ??= new Map();
  return world[PARTS];
}
